/** The report in Western European languages. */
import type { Report } from "./report.ts";

export const WESTERN: readonly Report[] = [
  {
    language: "en-GB",
    title: "Norland port to charge lorries",
    lead: "Mayor Ines Roth told the council on Monday, 6 May, that five lorry routes will not stay free.",
    said: "‘Lorries will pay from July’, Roth said.",
    quote: "Lorries will pay from July",
    bystander: "Jan Falk, of Oakland, watched.",
    outlet: "Reported by The Harbour Post",
    mayor: "Ines Roth",
    alias: "Roth",
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
    wrong: {
      headline: {
        "a negation dropped": "Mayor Ines Roth says five lorry routes will stay free",
        "another number": "Mayor Ines Roth says fifteen lorry routes will not stay free",
        "another actor": "Mayor Jan Falk says five lorry routes will not stay free",
      },
      summary: {
        "another month": "Mayor Ines Roth said in June that five lorry routes will not stay free.",
      },
    },
    right: {
      summary: {
        "words in marks": "‘Lorries will pay from July’, Mayor Ines Roth has said.",
      },
      headline: {
        "a number in figures": "Mayor Ines Roth says 5 lorry routes will not stay free",
      },
    },
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
    alias: "Roth",
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
    wrong: {
      headline: {
        "a negation dropped": "Bürgermeisterin Ines Roth: Fünf Strecken bleiben frei",
        "another number": "Bürgermeisterin Ines Roth: Fünfzehn Strecken bleiben nicht frei",
        "another actor": "Jan Falk: Fünf Strecken bleiben nicht frei",
      },
      summary: {
        "another actor in the genitive":
          "Jan Falks Strecken in Nordland bleiben nicht frei, hat Ines Roth gesagt.",
        "another month":
          "Fünf Strecken in Nordland bleiben nicht frei, hat Ines Roth im August gesagt.",
        "another weekday":
          "Fünf Strecken in Nordland bleiben nicht frei, hat Ines Roth am Dienstag gesagt.",
      },
    },
    right: {
      summary: {
        "words in marks": "„Lastwagen zahlen ab Juli“, hat Bürgermeisterin Ines Roth gesagt.",
        "the actor in the genitive":
          "Ines Roths Pläne: Fünf Strecken in Nordland bleiben nicht frei, sagte sie am Montag.",
      },
    },
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
    alias: "Roth",
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
    wrong: {
      headline: {
        "a negation dropped": "La maire Inès Roth dit que cinq routes resteront gratuites",
        "another number": "La maire Inès Roth dit que quinze routes ne resteront pas gratuites",
        "another actor": "Jean Faulk dit que cinq routes ne resteront pas gratuites",
      },
      summary: {
        "another month":
          "Cinq routes ne resteront pas gratuites, a dit la maire Inès Roth en août.",
        "another weekday":
          "Cinq routes ne resteront pas gratuites, a dit la maire Inès Roth mardi.",
        "another name":
          "Cinq routes de Bretagne ne resteront pas gratuites, a dit la maire Inès Roth.",
      },
    },
    right: {
      summary: {
        "words in marks": "« Les camions paieront dès juillet », a dit la maire Inès Roth.",
        "a number in figures":
          "La maire Inès Roth a déclaré lundi que 5 routes ne resteraient pas gratuites.",
      },
    },
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
    alias: "Roth",
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
    wrong: {
      headline: {
        "a negation dropped": "La alcaldesa Inés Roth dice que cinco rutas seguirán gratis",
        "another number": "La alcaldesa Inés Roth dice que quince rutas no seguirán gratis",
        "another actor": "Juan Falco dice que cinco rutas no seguirán gratis",
      },
      summary: {
        "another month": "Cinco rutas no seguirán gratis, dijo Inés Roth en agosto.",
      },
    },
    right: {
      summary: {
        "words in marks": "«Los camiones pagarán desde julio», dijo la alcaldesa Inés Roth.",
      },
    },
  },
];
