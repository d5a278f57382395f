/** Reads a guide aloud with voices that live on the device, so that no text leaves it. */
const button = document.querySelector<HTMLButtonElement>('[data-listen]');
const label = button?.querySelector('span');

/** One piece of the guide to read, in its own language. */
interface Piece {
  text: string;
  lang: string;
}

/** A voice of a language on the device itself; voices of a distant service are passed over. */
function deviceVoice(lang: string): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.startsWith(lang));
}

/** The answer and the text, block by block, without source numbers and buttons. */
function pieces(): Piece[] {
  const spoken = 'h1, .answer, .box.now p:not(.action), .prose :is(h2, h3, p, li, dt, dd, td)';
  return Array.from(document.querySelectorAll(spoken), (block) => {
    const own = document.importNode(block, true);
    for (const part of own.querySelectorAll('sup, button:not(.term), ul, ol, p')) part.remove();
    const lang = block.closest<HTMLElement>('[lang]')?.lang ?? '';
    return { text: own.textContent.trim(), lang };
  }).filter(({ text }) => text !== '');
}

/** Puts the button to work. Speaks one piece at a time: phones cannot resume a paused voice. */
function serve(button: HTMLButtonElement, label: HTMLElement) {
  const { pause, resume } = button.dataset;
  const start = label.textContent;
  let at = 0;
  // Held here: a browser may otherwise drop an utterance, and its end with it.
  let speaking: SpeechSynthesisUtterance | undefined;

  const stop = (word: string | undefined) => {
    speaking = undefined;
    speechSynthesis.cancel();
    label.textContent = word ?? '';
  };

  const speak = (all: Piece[]) => {
    const piece = all[at];
    if (!piece) {
      at = 0;
      stop(start);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.lang = piece.lang;
    utterance.voice = deviceVoice(piece.lang) ?? null;
    utterance.onend = () => {
      if (speaking !== utterance) return;
      at += 1;
      speak(all);
    };
    utterance.onerror = () => {
      if (speaking === utterance) stop(start);
    };
    speaking = utterance;
    speechSynthesis.speak(utterance);
  };

  button.addEventListener('click', () => {
    if (speaking) {
      stop(resume);
      return;
    }
    label.textContent = pause ?? '';
    speak(pieces());
  });
  addEventListener('pagehide', () => {
    if (speaking) stop(resume);
  });
}

if (button && label && 'speechSynthesis' in globalThis) {
  const offer = () => {
    button.hidden = !deviceVoice(document.documentElement.lang);
  };
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  serve(button, label);
}

export {};
