/** The service's icon, 16 × 16. */
export const ICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#9b1c1c" d="M0 0h16v3H0zm0 6h4v2H0zm6 0h10v2H6zm-6 5h4v2H0zm6 0h10v2H6z"/></svg>';
