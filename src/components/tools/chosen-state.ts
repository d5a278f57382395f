/** The code of the state that the person chose in a guide, if they did; it is read here and never written. */
export function chosenState(): string | null {
  try {
    return localStorage.getItem('state');
  } catch {
    // There is no storage on the server, and a browser may have it switched off.
    return null;
  }
}
