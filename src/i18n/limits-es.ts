/** How the sentences about time limits and ages are built in Spanish. */
export const limitsEs = {
  duty: {
    'request-meeting': 'hacer una reunión para decidir si evalúa',
    'request-answered': 'responder por escrito a su solicitud',
    'consent-requested': 'pedirle su consentimiento para la evaluación',
    'consent-received': 'pedir y obtener su consentimiento para la evaluación',
    'evaluation-completed': 'terminar la evaluación',
    'report-given': 'terminar la evaluación y el informe escrito',
    'eligibility-decided': 'terminar la evaluación y hacer la reunión que decide la elegibilidad',
    'iep-meeting': 'hacer la reunión del IEP',
    'iep-completed': 'terminar el IEP',
    'offer-given': 'darle su oferta por escrito',
    'services-started': 'empezar los servicios del IEP',
    'reevaluation-completed':
      'terminar una reevaluación, a menos que usted y la escuela acuerden que no hace falta',
  },
  dutyAfterEvaluation: 'hacer la reunión que decide la elegibilidad',
  after: {
    'request-received': 'desde que recibe su solicitud',
    'request-meeting': 'desde esa reunión',
    'request-answered': 'desde que responde a su solicitud',
    'consent-requested': 'desde que pide su consentimiento',
    'consent-received': 'desde que recibe su consentimiento firmado',
    'enrolled-with-iep': 'desde que tiene el IEP anterior',
    registered: 'desde el registro en educación especial',
    'evaluation-completed': 'desde que termina la evaluación',
    'report-given': 'desde que termina el informe escrito',
    'eligibility-decided': 'desde que se decide que es elegible',
    'iep-meeting': 'desde la reunión del IEP',
    'iep-completed': 'desde que se termina el IEP',
    'offer-given': 'desde que usted recibe la oferta escrita',
    'services-consent-requested': 'desde que pide su consentimiento para los servicios',
    'services-consent': 'desde que recibe su consentimiento firmado para los servicios',
    'services-started': 'desde que empiezan los servicios',
    'last-evaluation': 'desde la última evaluación',
    'reevaluation-requested': 'desde que recibe la solicitud de reevaluación',
    'reevaluation-consent': 'desde que recibe su consentimiento firmado para la reevaluación',
    'reevaluation-completed': 'desde que termina la reevaluación',
  },
  from: {
    'request-received': 'desde su solicitud',
    'request-meeting': 'desde esa reunión',
    'request-answered': 'desde la respuesta',
    'consent-requested': 'desde la petición de consentimiento',
    'consent-received': 'desde su consentimiento',
    'enrolled-with-iep': 'desde que tiene el IEP anterior',
    registered: 'desde el registro',
    'evaluation-completed': 'desde la evaluación',
    'report-given': 'desde el informe',
    'eligibility-decided': 'desde la decisión de elegibilidad',
    'iep-meeting': 'desde la reunión del IEP',
    'iep-completed': 'desde el IEP terminado',
    'offer-given': 'desde la oferta',
    'services-consent-requested': 'desde la petición de ese consentimiento',
    'services-consent': 'desde su consentimiento para los servicios',
    'services-started': 'desde el inicio de los servicios',
    'last-evaluation': 'desde la última evaluación',
    'reevaluation-requested': 'desde su solicitud',
    'reevaluation-consent': 'desde su consentimiento',
    'reevaluation-completed': 'desde la reevaluación',
  },
  until: {
    'request-meeting': 'reunión sobre la solicitud',
    'request-answered': 'respuesta escrita',
    'consent-requested': 'consentimiento pedido',
    'consent-received': 'consentimiento pedido y dado',
    'evaluation-completed': 'evaluación terminada',
    'report-given': 'informe terminado',
    'eligibility-decided': 'elegibilidad decidida',
    'iep-meeting': 'reunión del IEP hecha',
    'iep-completed': 'IEP escrito',
    'offer-given': 'oferta hecha',
    'services-started': 'servicios empezados',
    'reevaluation-completed': 'reevaluación terminada',
  },
  must: (duty: string, by: string) => `${by}, la escuela debe ${duty}.`,
  also: (by: string) => `También debe hacerlo ${by}. Cuenta la fecha que llega antes.`,
  within: (time: string, after: string) => `en un plazo de ${time} ${after}`,
  atLeastEvery: (time: string) => `al menos cada ${time}`,
  afterDueDate: (duty: string) => `desde el último día que tiene para ${duty}`,
  afterSchoolYear: 'desde que termina el año escolar',
  afterNextStart: 'desde que empieza el siguiente año escolar',
  byDay: (day: string) => `a más tardar el ${day}`,
  byNthSchoolDay: (n: number) =>
    `a más tardar el día escolar número ${n} del siguiente año escolar`,
  summerStartMoves:
    'Si el plazo empieza en las vacaciones de verano, cuenta como si empezara el primer día escolar del siguiente año escolar.',
  startDayCounts: 'El día que pone en marcha el plazo cuenta como día uno.',
  beforeNextYear: 'antes de que empiece el siguiente año escolar',
  when: {
    words: (words: string) => `Cuando ${words}:`,
    dueInSummer: 'Si esa fecha cae en verano, cuando no hay clases:',
    yearEndBetween: (from: string, least: string, most: string, unit: string) =>
      `Si el último día escolar del año llega de ${least} a ${most}\u00a0${unit} ${from}:`,
    yearEndAtMost: (from: string, most: string, unit: string) =>
      `Si faltan ${most}\u00a0${unit} o menos para el último día escolar del año, contados ${from}:`,
    inShort: (words: string) => `cuando ${words}`,
  },
  unlessAbsent: (days: string) => `Esto no vale cuando su hijo o hija ha faltado ${days} o más.`,
  pause: {
    allBreaks: 'Las vacaciones y los días festivos de la escuela no cuentan.',
    longBreaks: (days: string) => `Las vacaciones escolares de ${days} o más no cuentan.`,
    daysBeyond: (days: string) =>
      `En unas vacaciones más largas, no cuentan los días que pasan de ${days}.`,
    summer: 'Las vacaciones de verano no cuentan.',
    allAbsences: (days: string) =>
      `Si su hijo o hija falta ${days} o más, el plazo se alarga por todos los días escolares perdidos.`,
    absencesBeyond: (days: string) =>
      `No cuentan los días escolares que su hijo o hija falta después de los primeros ${days}.`,
    everyAbsence: 'Los días escolares que su hijo o hija falta no cuentan.',
    waiting: {
      evaluation: 'No cuenta el tiempo para obtener su consentimiento para la evaluación.',
      services: 'No cuenta el tiempo para obtener su consentimiento para los servicios.',
    },
  },
  extension: {
    parent: 'Usted puede aceptar más tiempo',
    'parent-and-school': 'Usted y la escuela pueden acordar más tiempo',
    state: 'La escuela puede pedir más tiempo al estado',
    inWriting: ', por escrito',
    atMost: (time: string) => `, hasta ${time}`,
    onlyWhen: (words: string) => `, pero solo ${words}`,
  },
  ages: {
    from: {
      birth: 'desde el nacimiento',
      birthday: (age: number) => `desde los ${age} años`,
      on: (age: number, day: string) =>
        `desde el año escolar en que tienen ${age} años a más tardar el ${day}`,
    },
    until: {
      birthday: (age: number) => `hasta cumplir ${age} años`,
      endOfSchoolYear: (age: number) => `hasta el final del año escolar en que cumplen ${age} años`,
      endOfTerm: (age: number) => `hasta el final del período escolar en que cumplen ${age} años`,
      notYetOn: (age: number, day: string) =>
        `en cada año escolar en que aún no tienen ${age} años el ${day}`,
      byBirthMonth: (age: number) =>
        `hasta cerca de cumplir ${age} años, antes o después según el mes de nacimiento`,
      dayOfSchoolYear: (age: number, day: string) =>
        `hasta el ${day} del año escolar en que cumplen ${age} años`,
    },
    served: (from: string, until: string) =>
      `Los estudiantes pueden recibir educación especial ${from} ${until}, o hasta un diploma regular si llega antes.`,
    servedUnclear: (from: string) =>
      `Los estudiantes pueden recibir educación especial ${from}. No pudimos confirmar hasta cuándo.`,
    changed: (day: string, until: string) =>
      `La regla es nueva desde el ${day}. Antes era ${until}.`,
    changedUnclear: (day: string) => `La regla es nueva desde el ${day}.`,
    delay: (name: string, from: number, until: number) =>
      `Un niño o una niña desde los ${from} años hasta cumplir ${until} puede ser elegible por “${name}”.`,
    delayName: 'retraso en el desarrollo',
    delayNotUsed: 'Aquí no se usa la categoría “retraso en el desarrollo”.',
    delayUnclear: 'No pudimos confirmar para qué edades se usa aquí “retraso en el desarrollo”.',
    delayChanged: (day: string, from: number, until: number) =>
      `Las edades son nuevas desde el ${day}. Antes eran desde los ${from} años hasta cumplir ${until}.`,
    delayNewlyUsed: (day: string) => `Es nuevo desde el ${day}. Antes no se usaba la categoría.`,
    transition: {
      age: (years: number, months: number) =>
        months === 0 ? `los ${years} años` : `los ${years} años y ${months}\u00a0meses`,
      by: (age: string) =>
        `El IEP debe planear la vida después de la escuela a más tardar a ${age}.`,
      inEffectAt: (age: string) =>
        `El IEP debe planear la vida después de la escuela, a más tardar desde el primer IEP vigente a ${age}.`,
      byGradeOr: (grade: number, age: string) =>
        `El IEP debe planear la vida después de la escuela al empezar el grado ${grade} o a ${age}, lo que ocurra primero.`,
      basis: {
        adopted: 'Es la edad federal, y la regla de aquí la sigue.',
        'no-state-rule-found': 'Es la edad federal. No encontramos aquí una regla con otra edad.',
      },
      unclear:
        'No pudimos confirmar desde qué edad el IEP debe planear aquí la vida después de la escuela.',
      federally: (age: string) =>
        `La regla federal dice: a más tardar desde el primer IEP vigente a ${age}.`,
    },
    majority: {
      at: (age: number) =>
        `Aquí un estudiante es mayor de edad para la educación especial a los ${age} años.`,
      unclear:
        'No pudimos confirmar a qué edad un estudiante es aquí mayor de edad para la educación especial.',
      allUnclear:
        'No pudimos confirmar a qué edad los derechos de los padres pasan aquí al estudiante, ni si pasan.',
      rights: {
        yes: 'Entonces los derechos de los padres pasan al estudiante.',
        no: 'En la mayoría de los casos, los derechos siguen entonces con los padres.',
        'not-confirmed':
          'No pudimos confirmar si los derechos de los padres pasan entonces al estudiante.',
      },
    },
  },
  confidence: {
    medium: 'Estamos bastante seguros de esto, no del todo.',
    low: 'No estamos seguros de esto. Pida la regla al distrito.',
  },
  noNumber: {
    'answer-request':
      'La regla federal dice que la escuela debe darle un aviso escrito con tiempo razonable antes de evaluar o de negarse.',
    'decide-eligibility': 'Un grupo con usted decide cuando termina la evaluación.',
    'start-services':
      'La escuela debe empezar los servicios lo antes posible después de escribir el IEP. La regla federal no da un número.',
  },
  noNumberInShort: {
    'answer-request': 'Sin número',
    'decide-eligibility': 'Sin número',
    'start-services': 'Lo antes posible',
  },
  canChange: 'Es posible que algunos días no cuenten o que un caso especial tenga otro plazo.',
  /** What a sentence calls a state, by its code, where its file says it in English only. */
  names: {
    as: 'Samoa Americana',
    bie: 'las escuelas del Bureau of Indian Education',
    dc: 'el Distrito de Columbia',
    dodea: 'las escuelas del Departamento de Defensa (DoDEA)',
    mp: 'las Islas Marianas del Norte',
    vi: 'las Islas Vírgenes de los Estados Unidos',
  },
  /** How a letter to the school says a time. */
  letter: {
    apart: ', salvo los días y casos que la regla excluye',
    whicheverFirst: (times: readonly string[]) => `${times.join(' o ')}, lo que termine primero`,
    partOfIt: {
      'request-meeting': '',
      'request-answered': '',
      'consent-requested': '',
      'consent-received': '',
      'evaluation-completed': '',
      'report-given': '',
      'eligibility-decided': ' (incluye la decisión sobre la elegibilidad)',
      'iep-meeting': ' (incluye la reunión del IEP)',
      'iep-completed': ' (incluye el IEP)',
      'offer-given': ' (incluye su oferta o decisión por escrito)',
      'services-started': ' (incluye el comienzo de los servicios)',
      'reevaluation-completed': '',
    },
  },
  noStateLimit: 'No encontramos un plazo del estado',
  noAnswerLimit: 'No encontramos un plazo del estado para responder a su solicitud.',
  noLimit: 'No encontramos un plazo en número.',
  otherCases: 'En algunos casos valen otros plazos.',
  basis: {
    adopted: 'El estado sigue aquí la regla federal.',
    'no-state-rule-found': 'Es la regla federal. No encontramos una regla propia del estado.',
  },
  inYourState: {
    choose: 'Elija su estado',
    change: 'Cambiar de estado',
    none: 'Seleccione un estado',
    label: 'Su estado',
    all: 'Vea los números de cada estado (en inglés)',
    more: (name: string) => `Las reglas en ${name}, con fuentes (en inglés)`,
    kept: 'Solo se guarda el estado que eligió, en este dispositivo.',
    parentCenter: 'Ayuda gratis: ',
    parentCenters: (name: string) => `centros de padres en ${name} (en inglés)`,
    earlyIntervention: 'Intervención temprana aquí: ',
    teamCalled: (word: string) => `Aquí el equipo del IEP se llama ${word}.`,
    moreToKnow: 'Hay más que saber sobre esto.',
  },
} as const;
