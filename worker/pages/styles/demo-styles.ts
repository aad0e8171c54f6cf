/** Styles of the sample article. */
export const demoStyles = `
.sample-article { max-width: 640px; margin-inline: auto }
.sample-article iframe { display: block; width: 100%; border: 0 }
.place { margin-block: 1.6em; container-type: inline-size }
`;
