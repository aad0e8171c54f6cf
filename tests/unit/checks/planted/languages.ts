/** One invented report in ten languages, with copy that it supports, and copy that it does not. */

/** A description, the field, and its text. */
type Copy = [what: string, field: "headline" | "summary", text: string];

export interface Report {
  language: string;
  title: string;
  /** The sentence that the development rests on, and the one with the mayor's words. */
  lead: string;
  said: string;
  /** Between the marks of `said`. */
  quote: string;
  /** A sentence about another person, which no development of the mayor's cites. */
  bystander: string;
  outlet: string;
  mayor: string;
  aliases: string[];
  role: string;
  state: string;
  witness: string;
  headline: string;
  summary: string;
  standfirst: string;
  storyTitle: string;
  note: string;
  description: string;
  right: Copy[];
  wrong: Copy[];
}

export const REPORTS: readonly Report[] = [
  {
    language: "en-GB",
    title: "Norland port to charge lorries",
    lead: "Mayor Ines Roth told the council on Monday, 6 May, that five lorry routes will not stay free.",
    said: "‘Lorries will pay from July’, Roth said.",
    quote: "Lorries will pay from July",
    bystander: "Jan Falk, of Oakland, watched.",
    outlet: "Reported by The Harbour Post",
    mayor: "Ines Roth",
    aliases: ["Roth"],
    role: "Mayor",
    state: "Norland",
    witness: "Jan Falk",
    headline: "Mayor Ines Roth says five lorry routes will not stay free",
    summary:
      "Mayor Ines Roth told the council of Norland on 6 May that five lorry routes will not stay free.",
    standfirst: "Five lorry routes will not stay free, Mayor Ines Roth has said.",
    storyTitle: "Norland’s lorries: key developments",
    note: "The report is of the week of Monday 6 May.",
    description: "The outlet’s own reporting.",
    wrong: [
      ["a negation dropped", "headline", "Mayor Ines Roth says five lorry routes will stay free"],
      [
        "another number",
        "headline",
        "Mayor Ines Roth says fifteen lorry routes will not stay free",
      ],
      ["another actor", "headline", "Mayor Jan Falk says five lorry routes will not stay free"],
      [
        "another month",
        "summary",
        "Mayor Ines Roth said in June that five lorry routes will not stay free.",
      ],
      ["words in marks", "summary", "Mayor Ines Roth has said ‘I never said this’."],
    ],
    right: [
      ["words in marks", "summary", "‘Lorries will pay from July’, Mayor Ines Roth has said."],
      ["a number in figures", "headline", "Mayor Ines Roth says 5 lorry routes will not stay free"],
    ],
  },
  {
    language: "de",
    title: "Nordland will Lkw-Maut erheben",
    lead: "Bürgermeisterin Ines Roth sagte am Montag, dem 6. Mai, in Nordland, fünf Strecken blieben nicht frei.",
    said: "„Lastwagen zahlen ab Juli“, sagte Roth.",
    quote: "Lastwagen zahlen ab Juli",
    bystander: "Jan Falk aus Eichland sah zu.",
    outlet: "Bericht: Hafenpost",
    mayor: "Ines Roth",
    aliases: ["Roth"],
    role: "Bürgermeisterin",
    state: "Nordland",
    witness: "Jan Falk",
    headline: "Bürgermeisterin Ines Roth: Fünf Strecken bleiben nicht frei",
    summary:
      "Fünf Strecken in Nordland bleiben nicht frei, hat Bürgermeisterin Ines Roth am 6. Mai gesagt.",
    standfirst: "Fünf Strecken bleiben laut Ines Roth nicht frei.",
    storyTitle: "Nordlands Maut: wichtige Entwicklungen",
    note: "Der Bericht nennt Montag, den 6. Mai.",
    description: "Eigener Bericht der Zeitung.",
    wrong: [
      ["a negation dropped", "headline", "Bürgermeisterin Ines Roth: Fünf Strecken bleiben frei"],
      [
        "another number",
        "headline",
        "Bürgermeisterin Ines Roth: Fünfzehn Strecken bleiben nicht frei",
      ],
      ["another actor", "headline", "Jan Falk: Fünf Strecken bleiben nicht frei"],
      [
        "another actor in the genitive",
        "summary",
        "Jan Falks Strecken in Nordland bleiben nicht frei, hat Ines Roth gesagt.",
      ],
      [
        "another month",
        "summary",
        "Fünf Strecken in Nordland bleiben nicht frei, hat Ines Roth im August gesagt.",
      ],
      [
        "another weekday",
        "summary",
        "Fünf Strecken in Nordland bleiben nicht frei, hat Ines Roth am Dienstag gesagt.",
      ],
      ["words in marks", "summary", "Ines Roth hat „Das habe ich nie gesagt“ gesagt."],
      ["words in other marks", "summary", "Ines Roth hat »Das habe ich nie gesagt« gesagt."],
    ],
    right: [
      [
        "words in marks",
        "summary",
        "„Lastwagen zahlen ab Juli“, hat Bürgermeisterin Ines Roth gesagt.",
      ],
      [
        "the actor in the genitive",
        "summary",
        "Ines Roths Pläne: Fünf Strecken in Nordland bleiben nicht frei, sagte sie am Montag.",
      ],
    ],
  },
  {
    language: "fr",
    title: "Le port de Norlande fera payer les camions",
    lead: "La maire Inès Roth a déclaré lundi 6 mai, en Norlande, que cinq routes ne resteraient pas gratuites.",
    said: "« Les camions paieront dès juillet », a dit Mme Roth.",
    quote: "Les camions paieront dès juillet",
    bystander: "Jean Faulk, de Chênaie, regardait.",
    outlet: "Source : Le Courrier du port",
    mayor: "Inès Roth",
    aliases: ["Roth"],
    role: "Maire",
    state: "Norlande",
    witness: "Jean Faulk",
    headline: "La maire Inès Roth dit que cinq routes ne resteront pas gratuites",
    summary:
      "Cinq routes de Norlande ne resteront pas gratuites, a dit la maire Inès Roth le 6 mai.",
    standfirst: "Cinq routes ne resteront pas gratuites, selon Inès Roth.",
    storyTitle: "Péage de Norlande : l’essentiel",
    note: "Le texte parle du lundi 6 mai.",
    description: "Le journal lui-même.",
    wrong: [
      [
        "a negation dropped",
        "headline",
        "La maire Inès Roth dit que cinq routes resteront gratuites",
      ],
      [
        "another number",
        "headline",
        "La maire Inès Roth dit que quinze routes ne resteront pas gratuites",
      ],
      ["another actor", "headline", "Jean Faulk dit que cinq routes ne resteront pas gratuites"],
      [
        "another month",
        "summary",
        "Cinq routes ne resteront pas gratuites, a dit la maire Inès Roth en août.",
      ],
      [
        "another weekday",
        "summary",
        "Cinq routes ne resteront pas gratuites, a dit la maire Inès Roth mardi.",
      ],
      ["words in marks", "summary", "La maire Inès Roth a dit « Je n’ai jamais dit cela »."],
      [
        "another name",
        "summary",
        "Cinq routes de Bretagne ne resteront pas gratuites, a dit la maire Inès Roth.",
      ],
    ],
    right: [
      [
        "words in marks",
        "summary",
        "« Les camions paieront dès juillet », a dit la maire Inès Roth.",
      ],
      [
        "a number in figures",
        "summary",
        "La maire Inès Roth a déclaré lundi que 5 routes ne resteraient pas gratuites.",
      ],
    ],
  },
  {
    language: "es",
    title: "El puerto de Norlandia cobrará a los camiones",
    lead: "La alcaldesa Inés Roth dijo el lunes 6 de mayo en Norlandia que cinco rutas no seguirán gratis.",
    said: "«Los camiones pagarán desde julio», dijo Roth.",
    quote: "Los camiones pagarán desde julio",
    bystander: "Juan Falco, de Robledal, miraba.",
    outlet: "Fuente: El Correo del puerto",
    mayor: "Inés Roth",
    aliases: ["Roth"],
    role: "Alcaldesa",
    state: "Norlandia",
    witness: "Juan Falco",
    headline: "La alcaldesa Inés Roth dice que cinco rutas no seguirán gratis",
    summary:
      "Cinco rutas de Norlandia no seguirán gratis, dijo la alcaldesa Inés Roth el 6 de mayo.",
    standfirst: "Cinco rutas no seguirán gratis, según Inés Roth.",
    storyTitle: "Peaje de Norlandia: lo esencial",
    note: "El texto habla del lunes 6 de mayo.",
    description: "El propio diario.",
    wrong: [
      [
        "a negation dropped",
        "headline",
        "La alcaldesa Inés Roth dice que cinco rutas seguirán gratis",
      ],
      [
        "another number",
        "headline",
        "La alcaldesa Inés Roth dice que quince rutas no seguirán gratis",
      ],
      ["another actor", "headline", "Juan Falco dice que cinco rutas no seguirán gratis"],
      ["another month", "summary", "Cinco rutas no seguirán gratis, dijo Inés Roth en agosto."],
      ["words in marks", "summary", "Inés Roth dijo «Nunca dije esto»."],
    ],
    right: [
      [
        "words in marks",
        "summary",
        "«Los camiones pagarán desde julio», dijo la alcaldesa Inés Roth.",
      ],
    ],
  },
  {
    language: "ru",
    title: "Порт Норландии введёт плату для грузовиков",
    lead: "Мэр Инес Рот заявила в понедельник, 6 мая, в Норландии, что пять дорог не останутся бесплатными.",
    said: "«Грузовики будут платить с июля», — сказала Рот.",
    quote: "Грузовики будут платить с июля",
    bystander: "Ян Фальк из Дубравы смотрел.",
    outlet: "Источник: Портовая газета",
    mayor: "Инес Рот",
    aliases: ["Рот"],
    role: "Мэр",
    state: "Норландия",
    witness: "Ян Фальк",
    headline: "Мэр Инес Рот: пять дорог не останутся бесплатными",
    summary: "Пять дорог Норландии не останутся бесплатными, заявила 6 мая мэр Инес Рот.",
    standfirst: "По словам Инес Рот, пять дорог не останутся бесплатными.",
    storyTitle: "Плата в Норландии: главное",
    note: "В тексте — понедельник, 6 мая.",
    description: "Сама газета.",
    wrong: [
      ["a negation dropped", "headline", "Мэр Инес Рот: пять дорог останутся бесплатными"],
      ["another number", "headline", "Мэр Инес Рот: пятнадцать дорог не останутся бесплатными"],
      ["another actor", "headline", "Ян Фальк: пять дорог не останутся бесплатными"],
      [
        "another actor in the genitive",
        "summary",
        "По словам Яна Фалька, пять дорог не останутся бесплатными.",
      ],
      [
        "another month",
        "summary",
        "Пять дорог не останутся бесплатными, заявила в августе мэр Инес Рот.",
      ],
      [
        "another weekday",
        "summary",
        "Пять дорог не останутся бесплатными, заявила во вторник мэр Инес Рот.",
      ],
      ["words in marks", "summary", "Мэр Инес Рот сказала: «Я этого не говорила»."],
      [
        "another place",
        "summary",
        "Пять дорог Германии не останутся бесплатными, заявила мэр Инес Рот.",
      ],
    ],
    right: [
      ["words in marks", "summary", "«Грузовики будут платить с июля», заявила мэр Инес Рот."],
      [
        "another weekday",
        "summary",
        "Пять дорог не останутся бесплатными, заявила в понедельник мэр Норландии Инес Рот.",
      ],
      [
        "a number in figures",
        "summary",
        "В Норландии 5 дорог не останутся бесплатными, сказала мэр Инес Рот.",
      ],
    ],
  },
  {
    language: "uk",
    title: "Порт Норландії запровадить плату для вантажівок",
    lead: "Мерка Інес Рот заявила в понеділок, 6 травня, у Норландії, що п’ять доріг не залишаться безплатними.",
    said: "«Вантажівки платитимуть з липня», — сказала Рот.",
    quote: "Вантажівки платитимуть з липня",
    bystander: "Ян Фальк із Дубини дивився.",
    outlet: "Джерело: Портова газета",
    mayor: "Інес Рот",
    aliases: ["Рот"],
    role: "Мерка",
    state: "Норландія",
    witness: "Ян Фальк",
    headline: "Мерка Інес Рот: п’ять доріг не залишаться безплатними",
    summary: "П’ять доріг Норландії не залишаться безплатними, заявила 6 травня мерка Інес Рот.",
    standfirst: "За словами Інес Рот, п’ять доріг не залишаться безплатними.",
    storyTitle: "Плата в Норландії: головне",
    note: "У тексті — понеділок, 6 травня.",
    description: "Сама газета.",
    wrong: [
      ["a negation dropped", "headline", "Мерка Інес Рот: п’ять доріг залишаться безплатними"],
      ["another number", "headline", "Мерка Інес Рот: п’ятнадцять доріг не залишаться безплатними"],
      ["another actor", "summary", "За словами Яна Фалька, п’ять доріг не залишаться безплатними."],
      [
        "another month",
        "summary",
        "П’ять доріг не залишаться безплатними, заявила в серпні мерка Інес Рот.",
      ],
      [
        "another weekday",
        "summary",
        "П’ять доріг не залишаться безплатними, заявила у вівторок мерка Інес Рот.",
      ],
      ["words in marks", "summary", "Мерка Інес Рот сказала: «Я цього не казала»."],
    ],
    right: [
      ["words in marks", "summary", "«Вантажівки платитимуть з липня», заявила мерка Інес Рот."],
      [
        "the month",
        "summary",
        "У травні мерка Норландії Інес Рот заявила, що п’ять доріг не залишаться безплатними.",
      ],
    ],
  },
  {
    language: "tr",
    title: "Norlanda limanı kamyonlardan ücret alacak",
    lead: "Belediye Başkanı Ines Roth, 6 Mayıs Pazartesi günü Norlanda'da beş yolun ücretsiz kalmayacağını söyledi.",
    said: "“Kamyonlar temmuzdan itibaren ödeyecek” dedi Roth.",
    quote: "Kamyonlar temmuzdan itibaren ödeyecek",
    bystander: "Meşeli Jan Falk izledi.",
    outlet: "Kaynak: Liman Postası",
    mayor: "Ines Roth",
    aliases: ["Roth"],
    role: "Belediye Başkanı",
    state: "Norlanda",
    witness: "Jan Falk",
    headline: "Belediye Başkanı Ines Roth: Beş yol ücretsiz kalmayacak",
    summary:
      "Belediye Başkanı Ines Roth, 6 Mayıs’ta Norlanda’da beş yolun ücretsiz kalmayacağını söyledi.",
    standfirst: "Ines Roth’a göre beş yol ücretsiz kalmayacak.",
    storyTitle: "Norlanda’da ücret: önemli gelişmeler",
    note: "Metin 6 Mayıs Pazartesi gününü anıyor.",
    description: "Gazetenin kendisi.",
    wrong: [
      ["a negation dropped", "headline", "Belediye Başkanı Ines Roth: Beş yol ücretsiz kalacak"],
      ["another number", "headline", "Belediye Başkanı Ines Roth: On beş yol ücretsiz kalmayacak"],
      ["another actor", "headline", "Jan Falk’a göre beş yol ücretsiz kalmayacak"],
      [
        "another month",
        "summary",
        "Belediye Başkanı Ines Roth, ağustosta beş yolun ücretsiz kalmayacağını söyledi.",
      ],
      [
        "another weekday",
        "summary",
        "Belediye Başkanı Ines Roth, Salı günü beş yolun ücretsiz kalmayacağını söyledi.",
      ],
      ["words in marks", "summary", "Belediye Başkanı Ines Roth “Bunu hiç demedim” dedi."],
    ],
    right: [
      [
        "words in marks",
        "summary",
        "“Kamyonlar temmuzdan itibaren ödeyecek”, dedi Belediye Başkanı Ines Roth.",
      ],
      [
        "another weekday",
        "summary",
        "Belediye Başkanı Ines Roth, Pazartesi günü beş yolun ücretsiz kalmayacağını söyledi.",
      ],
    ],
  },
  {
    language: "ko",
    title: "노를란트 항구, 화물차 통행료 부과",
    lead: "이네스 로트 시장은 5월 6일 월요일 노를란트에서 다섯 개 도로가 무료로 남지 않는다고 밝혔다.",
    said: "로트 시장은 “화물차는 7월부터 낸다”고 말했다.",
    quote: "화물차는 7월부터 낸다",
    bystander: "참나무국의 얀 팔크가 지켜봤다.",
    outlet: "출처: 항만신문",
    mayor: "이네스 로트",
    aliases: ["로트"],
    role: "시장",
    state: "노를란트",
    witness: "얀 팔크",
    headline: "이네스 로트 시장, 다섯 개 도로 무료로 남지 않는다고 밝혀",
    summary: "이네스 로트 시장은 5월 6일 노를란트의 다섯 개 도로가 무료로 남지 않는다고 밝혔다.",
    standfirst: "이네스 로트 시장은 다섯 개 도로가 무료로 남지 않는다고 했다.",
    storyTitle: "노를란트 통행료: 주요 경과",
    note: "본문은 5월 6일 월요일이라고 적었다.",
    description: "신문 자체 보도.",
    wrong: [
      ["a negation dropped", "headline", "이네스 로트 시장, 다섯 개 도로 무료로 남는다고 밝혀"],
      ["another number", "headline", "이네스 로트 시장, 열다섯 개 도로 무료로 남지 않는다고 밝혀"],
      ["another actor", "headline", "얀 팔크는 다섯 개 도로가 무료로 남지 않는다고 밝혀"],
      [
        "another month",
        "summary",
        "이네스 로트 시장은 8월에 다섯 개 도로가 무료로 남지 않는다고 밝혔다.",
      ],
      [
        "another weekday",
        "summary",
        "이네스 로트 시장은 화요일 다섯 개 도로가 무료로 남지 않는다고 밝혔다.",
      ],
      ["words in marks", "summary", "이네스 로트 시장은 ‘그런 말 한 적 없다’고 밝혔다."],
    ],
    right: [
      ["words in marks", "summary", "이네스 로트 시장은 “화물차는 7월부터 낸다”고 밝혔다."],
      [
        "a number in figures",
        "summary",
        "이네스 로트 시장은 5개 도로가 무료로 남지 않는다고 월요일 밝혔다.",
      ],
    ],
  },
  {
    language: "ja",
    title: "ノルランド港、トラックから料金",
    lead: "イネス・ロート市長は5月6日月曜日、ノルランドで、5本の道路は無料のままにはしないと述べた。",
    said: "ロート市長は「トラックは7月から払う」と語った。",
    quote: "トラックは7月から払う",
    bystander: "樫国のヤン・ファルクが見守った。",
    outlet: "出典：港新聞",
    mayor: "イネス・ロート",
    aliases: ["ロート"],
    role: "市長",
    state: "ノルランド",
    witness: "ヤン・ファルク",
    headline: "イネス・ロート市長、五本の道路は無料のままにはしないと述べる",
    summary: "イネス・ロート市長は5月6日、ノルランドの5本の道路は無料のままにはしないと述べた。",
    standfirst: "イネス・ロート市長は5本の道路を無料のままにはしないと述べた。",
    storyTitle: "ノルランドの通行料：主な動き",
    note: "本文に「5月6日月曜日」とある。",
    description: "新聞の独自報道。",
    wrong: [
      ["a negation dropped", "headline", "イネス・ロート市長、5本の道路は無料のままにすると述べる"],
      [
        "another number",
        "headline",
        "イネス・ロート市長、十五本の道路は無料のままにはしないと述べる",
      ],
      ["another actor", "headline", "ヤン・ファルク、5本の道路は無料のままにはしないと述べる"],
      [
        "another month",
        "summary",
        "イネス・ロート市長は8月、5本の道路は無料のままにはしないと述べた。",
      ],
      [
        "another weekday",
        "summary",
        "イネス・ロート市長は火曜日、5本の道路は無料のままにはしないと述べた。",
      ],
      ["words in marks", "summary", "イネス・ロート市長は「そうは言っていない」と述べた。"],
    ],
    right: [
      ["words in marks", "summary", "イネス・ロート市長は「トラックは7月から払う」と語った。"],
      [
        "full-width digits",
        "summary",
        "イネス・ロート市長は５月６日、５本の道路は無料のままにはしないと述べた。",
      ],
    ],
  },
  {
    language: "ar",
    title: "ميناء نورلاند يفرض رسوما على الشاحنات",
    lead: "قالت العمدة إيناس روث يوم الاثنين 6 مايو في نورلاند إن خمسة طرق لن تبقى مجانية.",
    said: "«ستدفع الشاحنات من يوليو»، قالت روث.",
    quote: "ستدفع الشاحنات من يوليو",
    bystander: "وشاهد يان فالك من أوكلاند.",
    outlet: "المصدر: بريد الميناء",
    mayor: "إيناس روث",
    aliases: ["روث"],
    role: "العمدة",
    state: "نورلاند",
    witness: "يان فالك",
    headline: "العمدة إيناس روث: خمسة طرق لن تبقى مجانية",
    summary: "قالت العمدة إيناس روث في 6 مايو إن خمسة طرق في نورلاند لن تبقى مجانية.",
    standfirst: "قالت إيناس روث إن خمسة طرق لن تبقى مجانية.",
    storyTitle: "رسوم نورلاند: أبرز التطورات",
    note: "يذكر النص الاثنين 6 مايو.",
    description: "الصحيفة نفسها.",
    wrong: [
      ["a negation dropped", "headline", "العمدة إيناس روث: خمسة طرق ستبقى مجانية"],
      ["another number", "headline", "العمدة إيناس روث: خمسة عشر طريقا لن تبقى مجانية"],
      ["another actor", "headline", "يان فالك: خمسة طرق لن تبقى مجانية"],
      [
        "another actor after a prefix",
        "summary",
        "وقالت إيناس روث ليان فالك إن خمسة طرق لن تبقى مجانية.",
      ],
      ["another month", "summary", "قالت العمدة إيناس روث في أغسطس إن خمسة طرق لن تبقى مجانية."],
      [
        "another weekday",
        "summary",
        "قالت العمدة إيناس روث يوم الثلاثاء إن خمسة طرق لن تبقى مجانية.",
      ],
      ["words in marks", "summary", "قالت العمدة إيناس روث «لم أقل هذا قط»."],
    ],
    right: [
      ["words in marks", "summary", "قالت العمدة إيناس روث «ستدفع الشاحنات من يوليو»."],
      [
        "digits of another script",
        "summary",
        "قالت العمدة إيناس روث في ٦ مايو إن ٥ طرق في نورلاند لن تبقى مجانية.",
      ],
      [
        "another name of the month",
        "summary",
        "قالت العمدة إيناس روث في أيار إن خمسة طرق لن تبقى مجانية.",
      ],
    ],
  },
];
