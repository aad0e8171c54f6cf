/** The report in Korean, Japanese and Arabic, which attach particles to names or do not separate words. */
import type { Report } from "./report.ts";

export const ASIAN: readonly Report[] = [
  {
    language: "ko",
    title: "노를란트 항구, 화물차 통행료 부과",
    lead: "이네스 로트 시장은 5월 6일 월요일 노를란트에서 다섯 개 도로가 무료로 남지 않는다고 밝혔다.",
    said: "로트 시장은 “화물차는 7월부터 낸다”고 말했다.",
    quote: "화물차는 7월부터 낸다",
    bystander: "참나무국의 얀 팔크가 지켜봤다.",
    outlet: "출처: 항만신문",
    mayor: "이네스 로트",
    alias: "로트",
    role: "시장",
    state: "노를란트",
    witness: "얀 팔크",
    headline: "이네스 로트 시장, 다섯 개 도로 무료로 남지 않는다고 밝혀",
    summary: "이네스 로트 시장은 5월 6일 노를란트의 다섯 개 도로가 무료로 남지 않는다고 밝혔다.",
    standfirst: "이네스 로트 시장은 다섯 개 도로가 무료로 남지 않는다고 했다.",
    storyTitle: "노를란트 통행료: 주요 경과",
    note: "본문은 5월 6일 월요일이라고 적었다.",
    description: "신문 자체 보도.",
    wrong: {
      headline: {
        "a negation dropped": "이네스 로트 시장, 다섯 개 도로 무료로 남는다고 밝혀",
        "another number": "이네스 로트 시장, 열다섯 개 도로 무료로 남지 않는다고 밝혀",
        "another actor": "얀 팔크는 다섯 개 도로가 무료로 남지 않는다고 밝혀",
      },
      summary: {
        "another month": "이네스 로트 시장은 8월에 다섯 개 도로가 무료로 남지 않는다고 밝혔다.",
        "another weekday": "이네스 로트 시장은 화요일 다섯 개 도로가 무료로 남지 않는다고 밝혔다.",
      },
    },
    right: {
      summary: {
        "words in marks": "이네스 로트 시장은 “화물차는 7월부터 낸다”고 밝혔다.",
        "a number in figures": "이네스 로트 시장은 5개 도로가 무료로 남지 않는다고 월요일 밝혔다.",
      },
    },
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
    alias: "ロート",
    role: "市長",
    state: "ノルランド",
    witness: "ヤン・ファルク",
    headline: "イネス・ロート市長、五本の道路は無料のままにはしないと述べる",
    summary: "イネス・ロート市長は5月6日、ノルランドの5本の道路は無料のままにはしないと述べた。",
    standfirst: "イネス・ロート市長は5本の道路を無料のままにはしないと述べた。",
    storyTitle: "ノルランドの通行料：主な動き",
    note: "本文に「5月6日月曜日」とある。",
    description: "新聞の独自報道。",
    wrong: {
      headline: {
        "a negation dropped": "イネス・ロート市長、5本の道路は無料のままにすると述べる",
        "another number": "イネス・ロート市長、十五本の道路は無料のままにはしないと述べる",
        "another actor": "ヤン・ファルク、5本の道路は無料のままにはしないと述べる",
      },
      summary: {
        "another month": "イネス・ロート市長は8月、5本の道路は無料のままにはしないと述べた。",
        "another weekday": "イネス・ロート市長は火曜日、5本の道路は無料のままにはしないと述べた。",
      },
    },
    right: {
      summary: {
        "words in marks": "イネス・ロート市長は「トラックは7月から払う」と語った。",
        "full-width digits":
          "イネス・ロート市長は５月６日、５本の道路は無料のままにはしないと述べた。",
      },
    },
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
    alias: "روث",
    role: "العمدة",
    state: "نورلاند",
    witness: "يان فالك",
    headline: "العمدة إيناس روث: خمسة طرق لن تبقى مجانية",
    summary: "قالت العمدة إيناس روث في 6 مايو إن خمسة طرق في نورلاند لن تبقى مجانية.",
    standfirst: "قالت إيناس روث إن خمسة طرق لن تبقى مجانية.",
    storyTitle: "رسوم نورلاند: أبرز التطورات",
    note: "يذكر النص الاثنين 6 مايو.",
    description: "الصحيفة نفسها.",
    wrong: {
      headline: {
        "a negation dropped": "العمدة إيناس روث: خمسة طرق ستبقى مجانية",
        "another number": "العمدة إيناس روث: خمسة عشر طريقا لن تبقى مجانية",
        "another actor": "يان فالك: خمسة طرق لن تبقى مجانية",
      },
      summary: {
        "another actor after a prefix": "وقالت إيناس روث ليان فالك إن خمسة طرق لن تبقى مجانية.",
        "another month": "قالت العمدة إيناس روث في أغسطس إن خمسة طرق لن تبقى مجانية.",
        "another weekday": "قالت العمدة إيناس روث يوم الثلاثاء إن خمسة طرق لن تبقى مجانية.",
      },
    },
    right: {
      summary: {
        "words in marks": "قالت العمدة إيناس روث «ستدفع الشاحنات من يوليو».",
        "digits of another script":
          "قالت العمدة إيناس روث في ٦ مايو إن ٥ طرق في نورلاند لن تبقى مجانية.",
        "another name of the month": "قالت العمدة إيناس روث في أيار إن خمسة طرق لن تبقى مجانية.",
      },
    },
  },
];
