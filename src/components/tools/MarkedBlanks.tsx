/** A line of a letter with its blanks in brackets marked, so that none goes out with one in it. */
export function MarkedBlanks({ line }: { line: string }) {
  return (
    <>
      {line
        .split(/(\[[^\]]+\])/)
        .map((piece) => (piece.startsWith('[') ? <span class="blank">{piece}</span> : piece))}
    </>
  );
}
