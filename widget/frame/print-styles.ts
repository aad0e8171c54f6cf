/**
 * On paper a frame keeps the height that it has on the screen, and cuts off what does not fit. So it prints the rows that are on the
 * screen, in its layout, and not what the box adds on paper: the other key rows and the list of reports (styles/box-styles.ts).
 */
export const framedPrintStyles = `@media print {
[part=box] { container-type: inline-size }
:is([part~=row], [part=year])[hidden], [part=print] { display: none !important }
@container (min-width: 460px) { [part~=row]:not([hidden]) { display: grid !important } }
}`;
