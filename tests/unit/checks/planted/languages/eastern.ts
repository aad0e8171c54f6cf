/** The report in Russian, Ukrainian and Turkish, which inflect names. */
import type { Report } from "./report.ts";

export const EASTERN: readonly Report[] = [
  {
    language: "ru",
    title: "Порт Норландии введёт плату для грузовиков",
    lead: "Мэр Инес Рот заявила в понедельник, 6 мая, в Норландии, что пять дорог не останутся бесплатными.",
    said: "«Грузовики будут платить с июля», — сказала Рот.",
    quote: "Грузовики будут платить с июля",
    bystander: "Ян Фальк из Дубравы смотрел.",
    outlet: "Источник: Портовая газета",
    mayor: "Инес Рот",
    alias: "Рот",
    role: "Мэр",
    state: "Норландия",
    witness: "Ян Фальк",
    headline: "Мэр Инес Рот: пять дорог не останутся бесплатными",
    summary: "Пять дорог Норландии не останутся бесплатными, заявила 6 мая мэр Инес Рот.",
    standfirst: "По словам Инес Рот, пять дорог не останутся бесплатными.",
    storyTitle: "Плата в Норландии: главное",
    note: "В тексте — понедельник, 6 мая.",
    description: "Сама газета.",
    wrong: {
      headline: {
        "a negation dropped": "Мэр Инес Рот: пять дорог останутся бесплатными",
        "another number": "Мэр Инес Рот: пятнадцать дорог не останутся бесплатными",
        "another actor": "Ян Фальк: пять дорог не останутся бесплатными",
      },
      summary: {
        "another actor in the genitive":
          "По словам Яна Фалька, пять дорог не останутся бесплатными.",
        "another month": "Пять дорог не останутся бесплатными, заявила в августе мэр Инес Рот.",
        "another weekday": "Пять дорог не останутся бесплатными, заявила во вторник мэр Инес Рот.",
        "another place": "Пять дорог Германии не останутся бесплатными, заявила мэр Инес Рот.",
      },
    },
    right: {
      summary: {
        "words in marks": "«Грузовики будут платить с июля», заявила мэр Инес Рот.",
        "the weekday":
          "Пять дорог не останутся бесплатными, заявила в понедельник мэр Норландии Инес Рот.",
        "a number in figures":
          "В Норландии 5 дорог не останутся бесплатными, сказала мэр Инес Рот.",
      },
    },
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
    alias: "Рот",
    role: "Мерка",
    state: "Норландія",
    witness: "Ян Фальк",
    headline: "Мерка Інес Рот: п’ять доріг не залишаться безплатними",
    summary: "П’ять доріг Норландії не залишаться безплатними, заявила 6 травня мерка Інес Рот.",
    standfirst: "За словами Інес Рот, п’ять доріг не залишаться безплатними.",
    storyTitle: "Плата в Норландії: головне",
    note: "У тексті — понеділок, 6 травня.",
    description: "Сама газета.",
    wrong: {
      headline: {
        "a negation dropped": "Мерка Інес Рот: п’ять доріг залишаться безплатними",
        "another number": "Мерка Інес Рот: п’ятнадцять доріг не залишаться безплатними",
      },
      summary: {
        "another actor": "За словами Яна Фалька, п’ять доріг не залишаться безплатними.",
        "another month": "П’ять доріг не залишаться безплатними, заявила в серпні мерка Інес Рот.",
        "another weekday":
          "П’ять доріг не залишаться безплатними, заявила у вівторок мерка Інес Рот.",
      },
    },
    right: {
      summary: {
        "words in marks": "«Вантажівки платитимуть з липня», заявила мерка Інес Рот.",
        "the month":
          "У травні мерка Норландії Інес Рот заявила, що п’ять доріг не залишаться безплатними.",
      },
    },
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
    alias: "Roth",
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
    wrong: {
      headline: {
        "a negation dropped": "Belediye Başkanı Ines Roth: Beş yol ücretsiz kalacak",
        "another number": "Belediye Başkanı Ines Roth: On beş yol ücretsiz kalmayacak",
        "another actor": "Jan Falk’a göre beş yol ücretsiz kalmayacak",
      },
      summary: {
        "another month":
          "Belediye Başkanı Ines Roth, ağustosta beş yolun ücretsiz kalmayacağını söyledi.",
        "another weekday":
          "Belediye Başkanı Ines Roth, Salı günü beş yolun ücretsiz kalmayacağını söyledi.",
      },
    },
    right: {
      summary: {
        "words in marks":
          "“Kamyonlar temmuzdan itibaren ödeyecek”, dedi Belediye Başkanı Ines Roth.",
        "the weekday":
          "Belediye Başkanı Ines Roth, Pazartesi günü beş yolun ücretsiz kalmayacağını söyledi.",
      },
    },
  },
];
