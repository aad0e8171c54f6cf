/** Words by which the name of an outlet is distinguished from other short lines of a page. */

/** Lower-case words inside names. */
export const JOINING =
  /^(?:of|the|for|and|&|de|del|della|delle|dei|des|du|do|da|la|le|les|der|die|das|et|y|e)$/u;

/** Words of sections, links and buttons, which no name consists of alone. */
export const LABELS = new Set(
  "s e centre center content go top secretary general president cabinet minister ministry council assembly ad advertisement feedback room paper papers epaper premium about accept account all app apps archive archives articles arts audio back best breaking business category city classifieds close comments contact cookies cookie country courts crime culture data edition elections email english english-language entertainment environment events experts explore features finance follow football food get health help home home-page homepage index info international investigations jobs join latest legal letters life lifestyle like listen live local log login magazine mail main manage markets media members menu meta mobile money more most my nation national navigation new news newsletter newsletters next notes obituaries online opinion our page photo photos pictures podcast podcasts briefing briefings newsroom speeches transcript transcripts remarks release policy politics popular post posts press previous print privacy programs promoted public radio read recent regions related release releases reply reports research save science search section services share show sign sign-in site sitemap skip social sport sports statement statements stories story subscribe subscriptions support tags tech technology terms today top topics travel trending tv up us use video videos view visual watch weather web week wire world you your abo anmelden startseite menü politik wirtschaft kultur sport anzeige impressum datenschutz accueil actualités économie vidéos inicio noticias economía deportes opinión commentary sections en fr es the by edition europe asia africa america americas australia oceania kraj świat gospodarka pogoda reklama".split(
    " ",
  ),
);

/** Nouns of the names of outlets. */
export const MEDIA_NOUN =
  /\b(?:news|post|times|herald|gazette|sentinel|tribune|courier|courant|journal|chronicle|observer|guardian|star|mail|express|telegraph|record|register|review|today|daily|weekly|radio|tv|broadcasting|press|magazine|independent|standard|mirror|argus|echo|dispatch|examiner|inquirer|bulletin|monitor|reporter|zeitung|rundschau|nachrichten|anzeiger|kurier|tageblatt|blatt|bote|dépêche|monde|nouvelles|figaro|diario|correo|noticias|jornal|correio|corriere|gazzetta|giornale|krant|dagblad|bugle|ledger|enterprise|advocate|sun|voice|wire|globe|citizen|banner|leader|pioneer|advertiser|digest|letter|brief|quarterly|channel|network|agency|institute|centre|center)\b/iu;

/** Nouns of the names of authorities, which a page mostly names as its sources. */
export const AUTHORITY =
  /\b(?:ministry|department|government|foreign office|office of|spokesperson|ministerium|ministère|ministerio)\b/iu;

/** What begins with a verb is a link or a button, and with "by" a byline. */
export const BUTTON =
  /^(?:Public (?:Inspection )?File|Open|Close|Watch|Listen|Read|Search|Show|Share|Sign|Log|Subscribe|Join|Get|Follow|Quick|Accept|Toggle|Download|Advertise|Ads|Manage|Terms|Skip|Go|Submit|Report|Powered|Published|Copyright|Welcome|Willkommen|Bienvenue|Bienvenid[oa]s?|Here['’]s|View|Print|Przejdź|Zaloguj|Updated|Part of|By|Copy|Accepter|Akzeptieren|Aceptar|Aceitar|Accetta|Continuer|Se connecter|Mit Werbung|More|Leave|Reply|Related)(?!\p{L})|\b(?:edition|apps?|newsletters?|website|version|menu|button|account|archive|alerts?)$/iu;

/** The first link of many pages, for screen readers. */
export const SKIP_LINK =
  /^(?:(?:skip|jump|go) to\b.{0,40}|zum inhalt(?: springen)?|aller au contenu(?: principal)?|ir al? (?:contenido|conteúdo)(?: principal)?|vai al contenuto|перейти (?:к|до)\b.{0,30}|przejdź do\b.{0,30}|přeskočit na\b.{0,30}|pular para\b.{0,30}|naar (?:de )?inhoud|gå til\b.{0,30}|hoppa till\b.{0,30}|içeriğe (?:geç|atla)|본문 바로가기)$/iu;

/** What the alternative text of a logo, or the link behind it, adds to the name. */
export const LOGO = /(?<!\s)\s+(?:logo|home ?page|home|[-–—|] back to home.*)$/iu;

/** The name of a station in North America by its call sign: "WELM", "WELM 4", "WELM-TV". */
export const CALL_SIGN = /^[KW]\p{Lu}{2,3}(?:[ -](?:\d+|TV|FM|AM|News))*$/u;
