/** Reads a guide aloud with a voice that lives on the device, so that no text leaves it. */
const button = document.querySelector<HTMLButtonElement>('[data-listen]');
const label = button?.querySelector('span');
const lang = document.documentElement.lang;

/** A voice of the page's language on the device itself; voices of a distant service are passed over. */
function deviceVoice(): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.startsWith(lang));
}

/** What is read: the answer and the text, block by block, without source numbers and buttons. */
function blocks(): string[] {
  const spoken = 'h1, .answer, .box.now p:not(.action), .prose :is(h2, h3, p, li, dt, dd)';
  return Array.from(document.querySelectorAll(spoken), (block) => {
    const copy = block.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll('sup, button:not(.term), ul, ol, p')) part.remove();
    return copy.textContent.trim();
  }).filter(Boolean);
}

function offer() {
  if (button && deviceVoice()) button.hidden = false;
}

if (button && label && 'speechSynthesis' in globalThis) {
  const words = {
    start: label.textContent,
    pause: button.dataset['pause'],
    resume: button.dataset['resume'],
  };
  const say = (text: string | undefined) => (label.textContent = text ?? '');
  offer();
  speechSynthesis.addEventListener('voiceschanged', offer);
  button.addEventListener('click', () => {
    if (speechSynthesis.paused) {
      speechSynthesis.resume();
      say(words.pause);
    } else if (speechSynthesis.speaking) {
      speechSynthesis.pause();
      say(words.resume);
    } else {
      const voice = deviceVoice();
      const utterances = blocks().map((text) => new SpeechSynthesisUtterance(text));
      for (const utterance of utterances) {
        utterance.lang = lang;
        if (voice) utterance.voice = voice;
        speechSynthesis.speak(utterance);
      }
      utterances.at(-1)?.addEventListener('end', () => say(words.start));
      say(words.pause);
    }
  });
  // Speech would otherwise go on after the page is left.
  addEventListener('pagehide', () => speechSynthesis.cancel());
}

export {};
