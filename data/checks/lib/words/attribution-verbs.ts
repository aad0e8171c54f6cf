/** Verbs and phrases by which English prose attributes what it says to somebody. */
export const ATTRIBUTION =
  /\b(?:according to|accus\w*|alleg\w*|announc\w*|argu(?:e|es|ed|ing)|assert\w*|assess\w*|believ(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|call(?:s|ed|ing)?|characteri[sz]\w*|charg(?:e|es|ed)|cit(?:e|es|ed|ing)|claim\w*|condemn\w*|contend\w*|declar\w*|den(?:y|ies|ied|ying)|describ\w*|disput\w*|insist\w*|maintain\w*|reject\w*|report(?:s|ed|edly|ing)?|said|say|says|saying|speak\w*|spoke|stat(?:e|es|ed|ing)|suggest\w*|tell|tells|told|warn\w*)\b/i;
