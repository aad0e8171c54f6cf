/** Straight apostrophes for typographic ones: texts write O’Dowd and п’ять in three ways. The text keeps its length. */
export const straighten = (text: string): string => text.replaceAll(/[’ʼ]/gu, "'");
