<?php
/**
 * Installs WordPress and publishes posts, by WordPress's own functions. Reads JSON from standard input:
 *
 *     { "origin": "http://127.0.0.1:1234", "posts": [{ "name": "a-post", "content": "<!-- wp:… -->" }] }
 *
 * Run by site.ts in the folder of the installation.
 */
define( 'WP_INSTALLING', true );
$request = json_decode( stream_get_contents( STDIN ), true );
$_SERVER['HTTP_HOST'] = parse_url( $request['origin'], PHP_URL_HOST ) . ':' . parse_url( $request['origin'], PHP_URL_PORT );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'A news site', 'admin', 'editor@news.example', true, '', wp_generate_password() );
// An administrator may publish any HTML.
wp_set_current_user( 1 );
kses_init();
foreach ( $request['posts'] as $post ) {
	wp_insert_post(
		array(
			'post_title'   => $post['name'],
			'post_name'    => $post['name'],
			'post_content' => wp_slash( $post['content'] ),
			'post_status'  => 'publish',
			'post_author'  => 1,
		)
	);
}
