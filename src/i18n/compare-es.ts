/** The words of the comparison in Spanish. */
export const compareEs = {
  title: '¿IEP o plan 504? Los planes, lado a lado',
  description:
    'IEP, plan 504, IFSP y plan de servicios comparados, pregunta por pregunta, con la regla de cada respuesta. Ponga primero lo que más le importa.',
  asks: [
    'cuál es la diferencia entre un IEP y un plan 504',
    'qué es mejor, IEP o 504',
    'comparar IEP y 504',
    'qué es un IFSP y en qué se diferencia de un IEP',
    'plan de servicios o IEP en una escuela privada',
    'me ofrecieron un 504 en lugar de un IEP',
  ],
  lead: 'Cada fila es una pregunta que hacen las familias. Cada plan da su respuesta, con la regla que la respalda.',
  sceneLink: 'O sienta la diferencia: un mismo capítulo, contado dos veces',
  noScript:
    'Sin JavaScript usted ve abajo todas las filas y los cuatro planes. Con él, puede elegir planes y poner primero lo que le importa.',
  plans: {
    iep: { name: 'IEP', line: 'Educación especial en la escuela' },
    '504': { name: 'Plan 504', line: 'Acceso igual en la escuela' },
    ifsp: { name: 'IFSP', line: 'Intervención temprana para bebés y niños pequeños' },
    'services-plan': {
      name: 'Plan de servicios',
      line: 'Algo de ayuda en una escuela privada que usted eligió',
    },
  },
  form: {
    label: 'Elija qué comparar',
    plans: '¿Qué planes?',
    pair: ['Comparar', 'con'],
    matters: '¿Qué nos importa?',
    mattersHint: 'Elija hasta cinco. Las filas que hablan de eso van primero.',

    stage: 'Mostrar',
    allStages: 'Todo el camino',
    find: 'Buscar en la tabla',
    onlyDifferences: 'Solo las diferencias',
    reset: 'Empezar de nuevo',
    needsTwo: 'Para comparar se necesitan dos planes. Marque otro primero y después quite este.',
    fiveAtMost: 'Ya eligió cinco opciones. Quite una para elegir otra.',
  },
  said: {
    before: 'Se muestran',
    of: (total: number) => `de ${total} filas.`,
    first: 'Las primeras hablan de lo que le importa:',
    same: 'No se muestran las filas en que estos planes dicen lo mismo.',
    narrow: 'Una pantalla pequeña muestra dos planes a la vez. Elija cuáles arriba.',
    nothing: 'Ninguna fila coincide. Pruebe otra palabra o muestre más de la tabla.',
  },
  summary: {
    title: 'Hacia dónde apunta esto',
    bothWays: 'Esto apunta a los dos planes, así que pida a la escuela que considere los dos.',
    closing:
      'Esto es un comienzo, no una decisión. Decide un equipo que estudia el caso de su hijo o hija, y usted puede pedir las dos evaluaciones en una sola carta.',
    add: (plan: string) => `Agregar a la tabla: ${plan}`,
    ask: 'Vea cómo pedirlas',
  },
  table: {
    caption: 'Los planes comparados, pregunta por pregunta',
    question: 'Pregunta',
    means: 'Qué significa para usted',
    meansFor: 'Qué significa para usted:',
    notAsked: 'No se aplica.',
    notSure: 'Sin confirmar:',
    read: 'Lea:',
    first: 'Lo que le importa',
    copyLink: 'Copiar enlace',
    copyLinkTo: (question: string) => `Copiar enlace a “${question}”`,
  },
  take: {
    title: 'Lléveselo',
    print: 'Imprimir',
    copyText: 'Copiar como texto',
    copyLink: 'Copiar el enlace a esta vista',
    linkNote:
      'El enlace guarda los planes y lo que le importa. No guarda nada sobre su hijo o hija.',
    copied: 'Copiado',
    failed: 'Su navegador no permitió copiar. Seleccione las palabras y cópielas.',
  },
  scene: {
    title: 'Un mismo capítulo, contado dos veces',
    note: 'Un ejemplo. Ni el niño, ni la escuela ni el plan son reales.',
    others: 'Los otros dos planes',
    rules: 'Las reglas que lo respaldan:',
  },
};
