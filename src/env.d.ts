declare namespace App {
  interface Locals {
    /** Ids of the rules that the guide being rendered cites, in the order of its sources. */
    rules: string[];
  }
}
