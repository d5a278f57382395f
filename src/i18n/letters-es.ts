/** The words of the letters tool in Spanish; the same keys as letters-en.ts. */
export const lettersEs = {
  title: 'Cartas a la escuela, listas en dos minutos',
  name: 'Cartas a la escuela',
  description:
    'Doce cartas cortas a la escuela: pida una evaluación, documentos, una reunión y más. Llene unos espacios, y copie, imprima o envíe. No se guarda nada.',
  asks: [
    'carta para pedir una evaluación a la escuela',
    'modelo de carta para pedir un IEP',
    'carta para pedir un plan 504',
    'cómo escribir a la escuela sobre educación especial',
    'correo al director de educación especial',
  ],
  lead: 'Elija lo que necesita decir. Llene unos espacios y la carta está lista para copiar, imprimir o enviar.',
  promise:
    'Usted escribe en su propio dispositivo. Nada de lo que escribe sale de él, y nada se guarda si usted no lo pide.',
  moments: {
    ask: 'Usted quiere pedir algo',
    answer: 'La escuela respondió, o no',
    meeting: 'Antes y después de una reunión',
    trouble: 'Algo no está bien',
  },
  allLetters: 'Todas las cartas',
  instead: 'Quizás le sirva más otra carta',
  sendTo: 'Envíela a',
  keep: 'Guarde',
  next: 'Qué sigue',
  noScript:
    'Sin JavaScript usted puede copiar o imprimir la carta de abajo y llenar los espacios a mano. Con JavaScript puede llenarla aquí.',
  team: (own: string) => `equipo del IEP (${own})`,
  usualTeam: 'equipo del IEP',
  subject: 'Asunto:',
  island: {
    form: 'Llene la carta',
    optional: 'opcional',
    aboutParts: 'Lo que dice',
    writerParts: 'Quién escribe, y a quién',
    moreParts: 'Fecha, respuesta y notas',
    language: 'Idioma de la carta',
    languages: { en: 'Inglés', es: 'Español' },
    state: 'Su estado',
    noState: 'Elija un estado',
    stateRule: 'La regla de su estado',
    stateMore: 'Las reglas en {state}, con fuentes (en inglés)',
    notes: 'Mostrar dónde está cada regla, como notas al pie',
    unfinished: 'Esta fecha no está completa. Escriba mes, día y año.',
    replyBefore: 'Este día es anterior al día de la carta.',
    replyHint: 'Es lo que usted pide, no una regla. Puede cambiarlo o dejarlo vacío.',
    replyHintState: 'Su estado fija un plazo para esto, así que la carta no pide otro día.',
    peek: 'En la carta',
    letter: 'Su carta',
    blanksOne: 'Falta llenar un espacio:',
    blanksMany: 'Faltan {n} espacios por llenar:',
    complete: 'Todos los espacios están llenos. Léala una vez más antes de enviarla.',
    take: 'Llévese la carta',
    copy: 'Copiar la carta',
    copied: 'Copiada',
    copyFailed: 'Su navegador no lo permitió. Seleccione el texto y cópielo.',
    email: 'Abrir en su correo',
    emailTooLong:
      'Esta carta es demasiado larga para un enlace de correo. Primero cópiela; luego abra el correo y péguela.',
    print: 'Imprimir',
    word: 'Guardar para Word (.docx)',
    text: 'Guardar como texto (.txt)',
    saved: 'Guardada',
    saving: 'Preparando el archivo…',
    saveFailed: 'No se pudo hacer el archivo. Intente otra vez o copie la carta.',
    calendar: {
      title: '¿Cuándo debería llegar la respuesta?',
      asked: 'Su carta pide una respuesta a más tardar el {day}.',
      gives: {
        'answer-request':
          'En {state}, la regla da a la escuela este plazo para atender su solicitud: {limit}.',
        evaluate:
          'En {state}, la regla da este plazo para la evaluación, desde su consentimiento firmado: {limit}.',
      },
      day: {
        'answer-request':
          'Si la escuela recibe la carta el día que lleva escrito, el plazo llega hasta el {day}. Si la recibe después, el plazo también termina después.',
        evaluate:
          'Si la escuela recibe el formulario firmado el día de esta carta, el plazo llega hasta el {day}. Si lo recibe después, el plazo también termina después.',
      },
      counted: 'La fecha exacta depende del calendario de la escuela.',
      timeline: 'Calcúlelo con sus fechas en “Sus plazos” (en inglés)',
      add: 'Agregar el {day} a mi calendario',
      entry: 'Ver si llegó la respuesta: {letter}',
      notes: 'El día en que su carta pide una respuesta.',
      notesRule:
        'Según {citation}, contado desde el día de la carta. Si la escuela la recibió después, el plazo también termina después.',
    },
    draft: {
      remember: 'Guardar este borrador en este dispositivo',
      rememberHint:
        'Quien use este dispositivo puede verlo. Lo que usted escribió también llena sus otras cartas.',
      off: 'Su navegador no lo permite, así que no se guarda nada.',
      clear: 'Borrar todo',
      cleared: 'Se borró todo lo que usted escribió.',
    },
  },
} as const;
