<?php
/**
 * What a test site needs besides WordPress itself, as a must-use plugin. The query of a request selects the theme
 * (`?theme=twentytwentyone`) and whether the site lists the service as an oEmbed provider (`?provider=listed`).
 */

/* WordPress fetches from no private address and only from three ports; the service under test is on this machine. */
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array( ...$ports, KD_SERVICE_PORT );
	}
);

/* The installation sends an email. */
add_filter( 'pre_wp_mail', '__return_true' );

$theme = $_GET['theme'] ?? '';
if ( preg_match( '/^[a-z]+$/', $theme ) ) {
	$choose = function () use ( $theme ) {
		return $theme;
	};
	add_filter( 'pre_option_template', $choose );
	add_filter( 'pre_option_stylesheet', $choose );
}

if ( 'listed' === ( $_GET['provider'] ?? '' ) ) {
	add_action(
		'init',
		function () {
			wp_oembed_add_provider( KD_SERVICE . '/stories/*', KD_SERVICE . '/oembed' );
		}
	);
}
