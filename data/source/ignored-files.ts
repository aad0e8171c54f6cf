/**
 * Files that operating systems, editors and version control leave in a folder: .DS_Store, ._notes, a.yaml~, .a.swp, a.orig, ~$a.docx,
 * the 4913 of Vim and the folder icon of macOS.
 */
const IGNORED =
  /^\.|~$|^~\$|^#.*#$|^4913$|^Icon\r$|\.(?:swp|swo|swx|orig|rej|bak|tmp)$|^(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|__MACOSX)$/iu;

/** Whether to ignore a file in a story's folder. */
export const isIgnored = (name: string): boolean => IGNORED.test(name);
