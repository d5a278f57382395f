import { quizEs } from './quiz-es';

/** Las palabras de las preguntas en papel y de la página que cuenta cómo se llega al resultado. */
export const quizPagesEs = {
  signs: {
    disability: 'una discapacidad o un retraso',
    effect: 'un efecto en la escuela o en el día a día',
    need: 'la necesidad de enseñanza especial',
    limits: 'un problema que limita la vida diaria',
  },
  conjunctions: { and: ', y ', or: ', o ', butNot: 'pero no si ', not: 'esto no es cierto: ' },
  lists: {
    all: 'todo esto es cierto:',
    any: 'una o más de estas cosas son ciertas:',
    none: 'nada de esto es cierto:',
  },
  quoted: (labels: string[]) => labels.map((label) => `“${label}”`).join(' o '),
  onlyIf: 'Solo si',
  if: 'Si',
  everyone: 'Para todas las familias.',
  else: 'En todos los demás casos.',
  paper: {
    title: `${quizEs.title} Las preguntas en papel`,
    description:
      'Una lista gratis para imprimir: las mismas preguntas, de qué puede ser señal cada respuesta y cómo leer lo que marcó. Sin registro y sin JavaScript.',
    lead: 'Marque lo que usted ve. Al final, busque la primera línea que le corresponde. Recibe un siguiente paso, no una decisión.',
    online: 'Contestar las mismas preguntas en la pantalla',
    useTitle: 'Cómo usar este papel',
    use: [
      'Círculo: marque una sola respuesta. Cuadro: marque todas las que correspondan.',
      'Salte una pregunta si su primera línea no es su caso. Una flecha le dice a qué pregunta ir.',
      '“No sé” siempre es una buena respuesta. No necesita diagnóstico ni papeles.',
    ],
    marksTitle: 'Qué significan las letras junto a una respuesta',
    marks: 'Cada letra es algo en lo que se fija la ley. No se suman ni dan puntos.',
    unsureMark: 'una letra con signo de pregunta: puede ser una señal, pero no está claro',
    markWords: (clear: string, unsure: string) =>
      [clear && `señal de ${clear}`, unsure && `quizás señal de ${unsure}`]
        .filter(Boolean)
        .join(', '),
    and: ' y ',
    answers: (n: number, labels: string) => `marcó ${labels} en la pregunta ${n}`,
    sign: (letter: string, atLeast: 'yes' | 'unsure') =>
      atLeast === 'yes' ? `marcó una ${letter}` : `marcó una ${letter} o ${letter}?`,
    questionsTitle: 'Las preguntas',
    goTo: (n: number) => `vaya a la ${n}`,
    thenGoTo: (n: number) => `Luego vaya a la pregunta ${n}.`,
    wordsTitle: 'Qué quieren decir aquí estas palabras',
    readTitle: 'Cómo leer sus respuestas',
    read: 'Lea esta lista desde arriba. Pare en la primera que le corresponde. Es una orientación, no una decisión: solo una evaluación de la escuela puede decirlo.',
    site: 'Cada una tiene una página con pasos y palabras. Escriba su dirección tras la del sitio:',
  },
  flow: {
    title: 'Todo en un solo dibujo',
    lead: 'Cada línea es una respuesta a la primera pregunta. Siga su línea de arriba abajo.',
    label: (lines: number, questions: number, outcomes: number) =>
      `Mapa de las preguntas: ${lines} líneas pasan por ${questions} preguntas y terminan en ${outcomes} resultados. Lo mismo está en palabras más abajo.`,
    linesTitle: 'Las líneas',
    keyTitle: 'Las paradas',
    all: 'Círculo lleno: todos los de esta línea reciben la pregunta.',
    some: 'Círculo abierto: solo algunos la reciben. Depende de otras respuestas.',
    end: 'Cuadro: esta línea puede terminar aquí.',
    outcomes: 'Adónde puede llevar',
  },
  how: {
    description:
      'Para familias, escuelas y especialistas: cada pregunta, por qué se hace, las reglas detrás y cuándo aparece cada resultado. Es una orientación, no una decisión.',
    lead: 'Se buscan señales en sus respuestas y se muestra el primer resultado que corresponde. Es una orientación, nunca una decisión. Usted puede pedir una evaluación diga lo que diga.',
    points: {
      asked: (questions: number, longest: number) =>
        `Hay ${questions} preguntas. Nadie recibe más de ${longest}. Sus respuestas deciden cuáles.`,
      noScore: 'Las respuestas no se suman. No hay puntos, y basta una señal clara.',
      notSure: '“No sé” nunca cuenta menos que un no.',
      results: (outcomes: number) =>
        `Hay ${outcomes} resultados. Cada uno dice algo que se puede hacer. Ninguno es un no.`,
      private: `${quizEs.island.nothingSaved} Todo pasa en su propio navegador.`,
    },
    partsTitle: 'Qué señales se buscan',
    partsLead: 'Una respuesta puede ser señal de una de estas cosas. Las reglas son federales.',
    rule: 'Regla (en inglés):',
    rules: 'Reglas (en inglés):',
    sign: (what: string, atLeast: 'yes' | 'unsure') =>
      atLeast === 'yes'
        ? `una respuesta es señal clara de ${what}`
        : `una respuesta es señal de ${what}, clara o no`,
    answers: (n: number, labels: string) => `la respuesta a la pregunta ${n} es ${labels}`,
    questionsTitle: 'Pregunta por pregunta',
    signsOf: 'Respuestas que son una señal:',
    shows: 'Aparece si',
    unsureSign: (what: string) => `quizás ${what}`,
    resultsTitle: 'Cuándo aparece cada resultado',
    resultsLead:
      'Se recorre esta lista desde arriba y se para en el primer resultado que corresponde.',
    wordsTitle: 'Palabras con un sentido fijo',
    wordsLead: 'Estos nombres reúnen más de una respuesta.',
    casesTitle: 'Casos especiales',
    casesLead: 'Un resultado también muestra lo que sigue, cuando una respuesta lo pide.',
    schoolsTitle: 'Para las escuelas',
    schools: [
      'Puede poner un enlace a las preguntas o repartir el papel. No hace falta pedirnos permiso.',
      'También puede mostrar el inicio dentro de una página suya. Pegue estas líneas donde deba aparecer. No necesitan JavaScript ni usan cookies.',
      'No use estas preguntas para decidir sobre un niño o una niña, ni para que una familia no pida ayuda. Solo una evaluación puede decirlo, y la familia puede pedirla en cualquier momento.',
    ],
    codeTitle: 'Líneas para pegar',
    linkTitle: 'La dirección para el enlace:',
    copy: 'Copiar estas líneas',
    copyFailed: 'Su navegador no lo permitió. Seleccione las líneas y cópielas.',
  },
} as const;
