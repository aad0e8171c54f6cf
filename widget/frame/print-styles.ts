/**
 * A printed frame keeps its height on the screen, and clips content that does not fit. So the frame prints its rows as on the screen,
 * without what a box adds on paper: the other key rows and the list of reports (styles/deferred-styles.ts).
 */
export const framedPrintStyles = `@media print {
[part=box] { container-type: inline-size }
:is([part~=row], [part=year])[hidden], [part=print] { display: none !important }
@container (min-width: 460px) { [part~=row]:not([hidden]) { display: grid !important } }
}`;
