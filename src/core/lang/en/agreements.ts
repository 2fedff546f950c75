import { type AgreementLexicon, comingCuesOf, cuesOf, headsOf, jointHeads, modalityOf, phrases } from '../../agreements/lexicon.ts';

/** "the two unions", "both unions". */
const twoOf = (plurals: string): string[] => phrases(plurals).flatMap((plural) => [`the two ${plural}`, `two ${plural}`, `both ${plural}`]);

/** Instruments, verbs and parties of agreements in English. */
export const agreements: AgreementLexicon = {
  language: 'en',
  home: null,
  headFinal: true,
  adverb: /ly$/u,
  participle: /(?:ed|en|own|ze)$/u,
  heads: {
    ...headsOf('treaty', 'strong', 'convention | conventions | charter | statute | New START', 'open'),
    ...headsOf(
      'treaty',
      'strong',
      `
      entente | free trade agreement | trade agreement | FTA | peace agreement | peace deal |
      trade deal | amendments | annex | peace settlement | peace accord | peace treaty |
      economic partnership agreement | comprehensive economic partnership agreement
    `,
    ),
    ...headsOf('treaty', 'strong', 'ceasefire | cease-fire | ceasefires | truce | truces | armistice | cessation of hostilities', 'truce'),
    ...headsOf(
      'pact',
      'strong',
      'treaty | treaties | pact | pacts | accord | accords | agreement | agreements | deal | deals | side letter | side deal',
    ),
    ...headsOf(
      'statement',
      'strong',
      `
      joint statement | joint declaration | joint communiqué | joint communique | communiqué | communique |
      joint vision statement | joint press statement | five-point consensus
    `,
    ),
    ...headsOf('statement', 'weak', 'declaration | statement'),
    ...headsOf(
      'memorandum',
      'strong',
      `
      memorandum of agreement | memoranda of agreement | memorandum of understanding | memoranda of understanding | memorandums of understanding | memorandum of cooperation |
      memorandum | memoranda | memorandums | MoU | MOU | MoUs | MOUs | MOC | letter of intent | letters of intent | LOI | terms of reference | minutes of cooperation
    `,
    ),
    ...headsOf(
      'programme',
      'strong',
      `
      cooperation programme | cooperation program | joint action plan | joint programme | joint program | cooperation plan |
      partnership agreement | joint plan | joint project
    `,
    ),
    ...headsOf(
      'programme',
      'weak',
      'programme | program | framework | roadmap | road map | initiative | partnership | action plan | project | scheme',
    ),
    plan: { kind: 'programme', strength: 'weak', verb: true },
    protocol: { kind: 'treaty', strength: 'strong', capital: true },
    protocols: { kind: 'treaty', strength: 'strong', capital: true },
    compact: { kind: 'pact', strength: 'strong', adjective: true },
    ...headsOf(
      'mechanism',
      'strong',
      `
      hotline | joint commission | joint committee | joint working group | liaison office | joint command | joint force |
      joint task force | verification commission | verification mission | joint board | coordination center |
      coordination centre | joint verification commission | dispute panel | joint labor-management committee
    `,
    ),
    ...headsOf(
      'mechanism',
      'weak',
      'dialogue | working group | commission | office | mechanism | task force | committee | forum | consultation mechanism',
    ),
    ...jointHeads(
      'centre | center | cell | patrols | fund | team | unit | laboratory | secretariat | panel | council | body | force | station | brigade | battalion',
    ),
    ...headsOf('guideline', 'strong', 'joint guidelines | code of conduct | joint guideline'),
    ...headsOf('guideline', 'weak', 'guidelines'),
    ...headsOf(
      'contract',
      'strong',
      'collective agreement | collective bargaining agreement | labor contract | labour agreement',
      'collective',
    ),
    ...headsOf(
      'contract',
      'strong',
      `
      contract | contracts | settlement | settlements | merger | joint venture | consent decree | consent judgment | consent order | takeover | lease |
      codeshare | codeshare agreement | code-share agreement | code share agreement | licensing agreement | sponsorship deal | plea deal | plea agreement | buyout | assurance of voluntary compliance |
      sponsorship | heads of agreement | heads of terms | scheme of arrangement | scheme of amalgamation | bridge facility | credit facility | loan deal | term sheet | neutrality agreement
    `,
    ),
    ...headsOf('contract', 'weak', 'loan | transfer | offer | acquisition | facility | extension | package'),
    ...headsOf('pact', 'weak', 'understanding'),
    ...headsOf('pact', 'strong', 'arrangement'),
    ...headsOf('pact', 'anaphor', 'text | one that | one which | previous one | old one | earlier one | document | instrument'),
  },
  alike: [
    phrases('ceasefire | cease-fire | truce | armistice | cessation of hostilities'),
    phrases('memorandum of understanding | memorandum | MoU | memorandum of cooperation | MOC'),
  ],
  signedHeads: {},
  orders: phrases('memorandum | memoranda | memorandums'),
  joiningWords: phrases('of | and | on | for'),
  nameWords: [],
  stops: phrases(`
    million | billion | trillion | euro | dollar | rupee | peso | of | in | on | at | by | as | or | than | that | which | who | it | they | he | she | we | i | you | be | is | are | was |
    were | been | has | have | had | do | does | did | its | their | his | her | our | your | my | this | these | those |
    into | onto | upon | about | over | after | before | since | until | during | within | without | per | via | like | also |
    resume | resumed | begin | began | start | started | reopen | not | only | just | now | then | there | here | so | such | more | most | less | least | very | still | already | ever |
    never | both | all | each | any | some | no | what | when | where | how | why
  `),
  modifiers: phrases(`
    draft | set | plan | loan | land | final | fishing | monitoring | training | trading | shipping | banking | sharing | broadcasting | mining |
    working | licensing | funding | housing | engineering | manufacturing | farming | processing | marketing | building | sourcing | staffing |
    financing | naming | visiting | screening
  `),
  dateOpeners: phrases('on'),
  about: phrases('on | for | covering | to | over | about'),
  definite: phrases('the | its | their | his | her | whose'),
  demonstrative: phrases('this | that | these | those'),
  indefinite: phrases('a | an | another | new | one | second | third | similar | separate'),
  plural: phrases('two | three | four | five | six | seven | eight | nine | ten | several | a dozen | dozens of | both'),
  signings: phrases('put pen to paper | the signing | the signing ceremony | the signature'),
  joint: phrases('joint'),
  occasions: phrases(`
    at the same time | at the same ceremony | at the ceremony | at the signing | at the event | on the sidelines | the same day | also signed | also agreed |
    the two sides also | after the talks | during the visit | during the talks | following the talks | at the end of the talks | on completion of the talks | in their presence |
    the two men also | the two ministers also | the two leaders also | the two presidents also | also put their signatures to
  `),
  tentative: phrases('tentative | in principle | provisional | preliminary'),
  serial: phrases(`
    old | previous | earlier | former | last | existing | current | present | new | first | initial | revised | replacement | fresh |
    replaces | replace | replaced | replacing | supersedes | superseded | in place of
  `),
  calling: phrases(
    'known as | known to everyone as | known to all as | known simply as | called | dubbed | referred to as | nicknamed | titled | entitled',
  ),
  others: phrases('similar | previous | earlier | former'),
  current: phrases('current | existing | present'),
  pronouns: phrases('it'),
  generic: phrases('some | many | such | other | most | all | various'),
  none: phrases('not a | not an | no | any | without | without a | without an | every'),
  notInstruments: phrases(`
    and plan to | and plans to | they plan to | plan to sign | plans to sign | work contract | contract hours | contract work | to deal with | must deal with | will deal with | can deal with | could deal with |
    would deal with | should deal with | may deal with | cannot deal with | not deal with | they deal with | we deal with | who deal with |
    which deals with | that deals with | it deals with | who deals with | a great deal | great deal | good deal | in accord | of its own accord | own accord |
    contract workers | contract tracing | program director | programme director | big deal | in agreement |
    chamber of commerce | in the plan | human settlement | settlement talks | office holder | took office | take office |
    convention centre | convention center | weekly deals | daily deals | best deals | great deals | hot deals | good deals | deal roundup |
    israeli settlements | israeli settlement | jewish settlements | jewish settlement | settlement construction | settlement building |
    settlement expansion | settlement outposts | illegal settlements | permanent settlements | informal settlements | human settlements |
    rural settlements | west bank settlements | seating arrangement | seating arrangements | living arrangements | flower arrangement |
    deals blow | deals a blow | deal a blow | deals fresh blow | deals a fresh blow | deals another blow | deals heavy blow | deals a heavy blow |
    ceasefire monitoring | ceasefire monitors | ceasefire line | ceasefire violations | truce monitors | truce violations | in office | back in office | project director | transfer window | loan guarantee | no big deal | under contract
  `),
  cues: {
    ...cuesOf(
      'sign',
      `
      sign | signs | signed | signing | inked | ink | inks | put pen to paper | put his name to | put her name to |
      put its name to | put their name to | put their names to | signature of |
      signatories | sealed | dated | exchanged notes | co-signed | concluded | entered into | countersigned | put its signature to | documents were exchanged | agreements were exchanged | memoranda were exchanged | exchanged documents | put his signature to | put her signature to | put their signatures to | affixed
    `,
    ),
    ...cuesOf(
      'agree',
      `
      agree | agrees | agreed | agreeing | reach | reached | reaches | reaching | strike | struck | clinch | clinched | adopt |
      adopted | adopts | adopting | announce | announced | announces | unveiled | endorsed | issued |
      finalised | finalized | finalise | finalize | settled | hammered out | secured | launched |
      accepted | brokered | seal | welcomed | agreed in principle | voted for | vote for | votes for | voted to accept | vote to accept | voted in favour of | voted in favor of | accede | acceded | 
      landed | settle | completed | initialled | initialed | shook hands on | shaken hands on | over the line | thrashed out | hashed out | nailed down | wrapped up | arrived at | gave the green light to | greenlit | cleared | okayed
    `,
    ),
    ...cuesOf('establish', 'set up | sets up | establish | established | establishes | created'),
    ...cuesOf('establish', 'open | opened', 'object'),
    ...cuesOf('agree', 'won | wins | awarded | conclude | concludes', 'object'),
    ...cuesOf('establish', 'start work | begin work | started work | began work | starts work | begins work', 'subject'),
    ...cuesOf('agree', 'made | make | makes', 'next'),
    ...cuesOf(
      'ratify',
      'approved | approve | approves | approval | ratify | ratified | ratifies | ratification | ratifications | signs off on | signed off on | sign off on | gives final approval to | gave final approval to',
    ),
    ...cuesOf(
      'enter',
      `
      entered into force | enter into force | enters into force | into force | took effect | take effect | takes effect |
      in force | came into force | come into force | comes into force | came into effect | come into effect | takes force |
      in effect | in place | operational | enters into vigour | entered into vigour | in vigour | kicks in | kicked in | went live | goes live | go into effect | goes into effect | went into effect | took hold
    `,
    ),
    ...cuesOf(
      'enter',
      `remains in force | stays in force | still stands | continues to apply | still applies | is still running |
      remains in place | stays in place | remains valid | carries on | carry on | is being carried out | has largely held`,
      'subject',
    ),
    ...cuesOf('enter', 'dates from | dating from | dates back to | dating back to | goes back to | going back to', 'subject'),
    ...cuesOf(
      'enter',
      'has applied since | have applied since | has been applied since | has governed | have governed | which governs | that governs',
      'subject',
    ),
    ...cuesOf('agree', 'was made public | were made public | made public', 'subject'),
    ...cuesOf('apply', 'runs until | run until | has to run | runs through | run through | runs to | run to', 'subject'),
    ...cuesOf('enter', 'remains subject to | remain subject to | remains bound by', 'object'),
    ...cuesOf('sign', 'penned | pens | inking | executed | signs up to | signed up to | co-sign'),
    ...cuesOf('ratify', 'won approval | got the nod | gets the nod | signed into law | assented to | approving | ratifying'),
    ...cuesOf(
      'enter',
      'became effective | becomes effective | become effective | went into force | goes into force | go into force | began applying | took legal effect | remain in force | remain in place | still in force | remains in effect',
      'subject',
    ),
    ...cuesOf(
      'extend',
      'renewing | extending | prolongs | prolonging | roll over | re-signed | re-signs | revive | revives | reviving | restore | restores | reactivated | relaunched',
    ),
    ...cuesOf(
      'suspend',
      'suspending | put on hold | puts on hold | on pause | freezes | halts | halt | stall | stalls | at an impasse | in deadlock | stuck | at a standstill',
    ),
    ...cuesOf(
      'reject',
      'spurn | spurns | rebuff | rebuffs | turns down | turning down | refuse | nixed | quashed | throws out | throw out | vetoes | voting down',
    ),
    ...cuesOf(
      'fail',
      'collapses | collapsing | falls apart | fall apart | fell flat | broken down | breaks down | came unstuck | came apart | in tatters | in ruins | scuttled | derailed',
      'subject',
    ),
    ...cuesOf(
      'negotiate',
      'in negotiations | in negotiation | negotiates | hammer out | ironing out | iron out | finalising | finalizing | nearing | inching toward | inching towards | hold talks on | held talks on | discuss | discusses | in discussions | mulling',
    ),
    ...cuesOf('plan', 'eyeing | slated for | in the offing'),
    ...cuesOf('propose', 'floats | mooting | push for | pushes for | pressed for | envisages'),
    ...cuesOf(
      'suspend',
      'suspended its participation in | suspended participation in | suspended its part in | halted implementation of | stopped implementing | stopped complying with',
      'object',
    ),
    ...cuesOf(
      'end',
      `
      ceased to apply | ceased to be in force | ceased to exist | no longer applies | no longer in force | is no longer valid | no longer operative | no longer valid | no longer effective | no longer binding |
      no longer in effect | no longer holds | ceased to have effect | ceased to be valid | ceased with | drew to a close | was discontinued | was allowed to die |
      survived for | held only | was never renewed | was not renewed | never renewed | walked away
    `,
      'subject',
    ),
    ...cuesOf(
      'end',
      'no longer bound by | no longer considers itself bound by | no longer a party to | no longer party to | opted out of | bowed out of | parted with | parts with | abrogates | abrogating | severs | severed | rescinds | annuls | revokes | denounces | renounced | renounces | ripped up | rips up | exits | exited | withdrawing from | withdraws from | walked away from | walks away from | walking away from | walk away from | backing out of | backs out of',
      'object',
    ),
    ...cuesOf('end', 'gave up | given up | giving up | gives up', 'next'),
    ...cuesOf('suspend', 'was stopped | were stopped | been stopped | was mothballed | were mothballed | been mothballed', 'subject'),
    ...cuesOf('plan', 'come up for a vote | comes up for a vote | goes to a vote | go to a vote', 'subject'),
    ...cuesOf('end', 'formally left | officially left | quits', 'next'),
    ...cuesOf('apply', 'under | governed by | in line with | in accordance with | pursuant to', 'next'),
    ...cuesOf(
      'apply',
      `
      comply with | complied with | violated | violate | violates | violation of | breach of | breached | 
      bound by | upholds | honour | honor | abide by | 
      obliges | has a | have a | has an | have an | has had a | have had a | has had an | have had an | carrying out | carried out | implement | implemented | implementing | implementation of
    `,
      'object',
    ),
    ...cuesOf(
      'extend',
      `extend | extended | extends | renew | renewed | renews | renewal | rejoin | rejoined | revived | restored | prolonged | rolled over | stretched | reinstated | prolong`,
    ),
    ...cuesOf(
      'suspend',
      `
      suspend | suspended | suspends | suspension | shelved | shelve | on hold | put on ice | on ice | frozen | froze | freeze |
      paused | pause | stalled | broken off | broke off | halted | deadlocked | in limbo | parked | in abeyance | bogged down | held up
    `,
    ),
    ...cuesOf(
      'postpone',
      `
      postpone | postpones | postponed | pushed back | put back | rescheduled | put off | deferred | delay | delayed | moved to |
      slipped to
    `,
    ),
    ...cuesOf(
      'reject',
      `
      reject | rejected | rejects | rejecting | rejection | turned down | turn down | voted down | vote down | vetoed |
      refused | refuses | rebuffed | spurned | walked out of | knocked back | knock back |
      threw out | thrown out | ruled out | declined | voted against | vote against | taken off the table | snubbed | shot down | said no to | balked at | struck down | was blocked | were blocked | been blocked | scuppered | torpedoed
    `,
    ),
    ...cuesOf(
      'deny',
      `denied | denies | laughed off | dismissed reports | dismissed rumours | dismissed rumors | scotched | deny | rubbished | poured cold water on`,
    ),
    ...cuesOf(
      'fail',
      `
      collapsed | collapse | fell apart | fell through | broke down | unravelled | unraveled | fallen through |
      foundered | fell over | fallen over | fallen apart | ended without agreement | ended without a deal | came to nothing | ran aground | died | petered out | imploded | never got off the ground | never took effect | never materialised | never materialized
    `,
      'subject',
    ),
    ...cuesOf(
      'expire',
      `expired | lapsed | ran out | came to an end | come to an end | run out | ran its course | run its course`,
      'subject',
    ),
    ...comingCuesOf(
      'expire',
      'due to mature | due to expire | due to lapse | set to expire | set to lapse | matures | expire | expires | expiring | expiry | lapse | lapses | runs out | comes to an end',
      'subject',
    ),
    ...cuesOf(
      'end',
      `
      terminated | cancelled | canceled | scrapped | tore up | torn up | bought out | left without effect |
      ended | abandoned | called off | annulled | revoked | rescinded | denounced |
      ditched | dissolved | null and void | wound up | tearing up | was dropped | been dropped | cut short | quietly dropped | voided | axed | repudiated | abrogated | backed out of | backed away from | pulled the plug on
    `,
    ),
    ...cuesOf(
      'end',
      'terminate | terminates | cancel | scrap | scraps | cancels | axes | ditches | abandons | tears up | calls off | withdrew from | withdraw from | withdrawn from | pulled out of | pull out of | pulling out of | pulls out of | quit | ends | tear up | exit from | withdrawal from',
      'object',
    ),
    ...cuesOf(
      'end',
      'replaces | replace | supersedes | replacing | in place of | takes the place of | took the place of | take the place of',
      'object',
    ),
    ...cuesOf(
      'agree',
      `concluded negotiations | concluded the negotiations | announced the conclusion of negotiations | announced the conclusion of talks |
      completed negotiations | wrapped up negotiations | concluded talks on | completed talks on | wrapped up talks on | wrapped up talks | finished negotiations | finished talks on | closed negotiations on`,
      'object',
    ),
    ...cuesOf(
      'agree',
      'ended with | ended in | ends with | ends in | ending in | resolved with | resolved through | settled with',
      'object',
    ),
    ...cuesOf(
      'reject',
      'threw it out | voted it down | turned it down | rejected it | knocked it back | shot it down | rebuffed it',
      'subject',
    ),
    ...cuesOf(
      'end',
      'tore it up | scrapped it | cancelled it | terminated it | called it off | pulled out of it | walked away from it',
      'subject',
    ),
    ...cuesOf('sign', 'signed it | initialled it', 'subject'),
    ...cuesOf('ratify', 'ratified it | approved it | endorsed it', 'subject'),
    ...cuesOf('suspend', 'suspended it | froze it', 'subject'),
    ...cuesOf('extend', 'extended it | renewed it', 'subject'),
    ...cuesOf('suspend', 'called off talks | called off the talks | called off negotiations | abandoned talks | scrapped talks', 'object'),
    ...cuesOf('suspend', 'called off the signing of | calls off the signing of | called off the signing', 'object'),
    ...cuesOf(
      'expire',
      'lasted | lasted only | lasted just | lasted barely | lasted less than | lasted a mere | survived only | held for only',
      'subject',
    ),
    ...cuesOf('end', 'replaced | superseded', 'both'),
    ...cuesOf(
      'propose',
      `
      propose | proposed | proposes | proposal | offered | offers | suggested | put forward | called for | calls for | floated |
      urged | instructed | tasked | draft | pushed for | proposing | tabled | mooted | pitched | pitch
    `,
    ),
    ...cuesOf('propose', 'wants | want | sought | seeks | seek | demanded', 'object'),
    ...cuesOf(
      'plan',
      `
      plan | plans | planned | planning | expected | due | scheduled | aims | intend | intends | preparing | pending |
      to be signed | slated | pencilled in | penciled in | lined up | in the works | in the pipeline
    `,
    ),
    ...cuesOf(
      'plan',
      'no date has been set for the signing of | no date has been set for signing | no date was set for the signing of | no date for the signing of | yet to set a date for the signing of',
      'object',
    ),
    ...cuesOf('plan', 'will open | is to open | are to open | supposed to open | due to open', 'subject'),
    ...cuesOf(
      'negotiate',
      `
      negotiate | negotiating | negotiated | opened negotiations | open negotiations | opened talks | open talks | began talks | began negotiations | launched talks | launched negotiations | started talks | negotiations | negotiation | talks on | talks | under discussion | discussing |
      discussed | in talks | under way | underway | drafting | bargaining | renegotiate | renegotiating | working on |
      discussions | haggled over | drawn up | drawing up | draw up | drafted | finishing touches to | finishing touches on | inched towards | inched toward | edging towards | edging toward | sounding out | being worked out | being still worked out | still being worked out | being drafted | being finalised | being finalized | talking about | considering | haggling over | haggling | thrash out | thrashing out | hammering out
    `,
    ),
  },
  modalities: {
    ...modalityOf(
      'not',
      `
      not | n't | never | didn't | did not | failed to | unable to | without | no | wouldn't | won't | hasn't | haven't |
      isn't | wasn't | weren't | doesn't | don't | couldn't | nor | neither | fail to | nothing was | nothing has | nothing is
    `,
    ),
    ...modalityOf(
      'not-yet',
      `
      yet to | close to | not yet | has yet to | have yet to | awaiting | awaits | still awaits | must still be | has never been |
      have never been | not been | never been
    `,
    ),
    ...modalityOf(
      'refuse',
      `
      refused to | refuses to | refusing to | declined to | declines to | rejected calls to | walked out without | opposed to |
      stopped short of
    `,
    ),
    ...modalityOf(
      'future',
      `
      was to have been | were to have been | was to have | were to have | was due to be | were due to be | was supposed to be | were supposed to be | was meant to be | should have been |
      will | would | shall | it'd | they'd | it'll | they'll | we'll | he'd | she'd | 'll | 'd | is to | are to | expected to | due to | set to | scheduled to | plans to | plan to |
      planned to | going to | about to | to be | can | could | may | might | before | until | once | is expected | aims to |
      intends to | pledged to | promised to | committed to | vowed to | ready to | due | scheduled | slated | likely to | authorised to | authorized to | needs to be | has to be | poised to | preparing to | readiness to | next step | expects to | expect to
    `,
    ),
    ...modalityOf(
      'wish',
      `
      want | wants | wanted | want to | wants to | wanted to | hopes to | hope to | hoped to | should | must | urged | called on | calls on |
      calling for | offered to | willing to | seeks to | seeking to | threatened to | asked to | proposed to |
      if | ought to | came close to
    `,
    ),
    ...modalityOf('ongoing', 'is being | are being | being | still | continue to | continues to | trying to | working to'),
    // "which it let lapse": it did.
    ...modalityOf('past', 'has | have | had | already | just | let | allowed to | allowed'),
    ...modalityOf('passive', 'was | were | been | is | are | be | got'),
  },
  notCues: phrases(
    'the strike | a strike | on strike | strike action | strike ballot | strike vote | strike notice | general strike | air strike | drone strike | first strike | deferred prosecution | deferred payment | option to extend | option to renew | one signed | one reached | one agreed | bargaining committee | bargaining table | bargaining team | bargaining unit | subject to approval | subject to regulatory approval | subject to final approval | subject to ratification | pending approval | regulatory approval | declined to confirm | declined to comment | declined to say | declined to name | refused to comment | refused to say | set to | sign away | signed away | signs away | signing away | signed off | sign up | signing up | sign in | due process | struck by | reached out to | agreed-upon | signed copies | called for calm | talks show | plan to | plans to',
  ),
  notBefore: [],
  undertakings: phrases(`
    agreed to | agree to | agrees to | agreed that | have agreed on | agreed on | undertook to | undertake to |
    undertakes to | pledged jointly to | jointly pledged to | agreed not to | mutually agreed to | jointly committed to |
    agreed in principle to | also agreed to | agreed a | agreed an | agree a | agree an
  `),
  partedUndertakings: phrases('agreed | agree | agrees'),
  infinitive: 'to',
  openers: phrases('to | that | on'),
  telling: phrases('said | says | told | confirmed | disclosed | noted'),
  countedFrom: ['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'hours'].flatMap((unit) => [
    `${unit} after`,
    `${unit} before`,
    `${unit} since`,
  ]),
  rounds: phrases('round | rounds | session | sessions | week | weeks | day | days | stage | phase | leg'),
  wordings: phrases(
    'the text of | the terms of | the wording of | the details of | text of | terms of | wording of | language of | the language of',
  ),
  amending: phrases('to | of | amending | extending | implementing | updating | upgrading | supplementing | amendments to | under'),
  early: phrases('ahead of time | ahead of schedule | before long'),
  before: phrases('before | ahead of | prior to'),
  terms: [],
  until: phrases('until | till | through | up to'),
  relatives: phrases('which | who | whose | that'),
  conditions: phrases('once | if | when | only if | only when | only after | only once | after'),
  clauses: phrases(`
    but | while | as | that | although | though | after | before | which | who | because | when | if | whereas | despite | since | until |
    saying | said
  `),
  parties: {
    including: phrases('including | namely | they include | these include | they included | these included'),
    meets: phrases('met | met with | meets | talks with | visit to | visited | hosted | hosts | received | welcomed | counterpart'),
    between: phrases('between | among'),
    with: phrases('with | alongside'),
    and: phrases('and | &'),
    aside: phrases(`
      in | at | brokered by | mediated by | hosted by | witnessed by | under | from | near | outside | against |
      according to | told | on behalf of | led by | convened by | to | supported by | monitored by | for | off | into | around |
      over | visiting | toward | towards | through
    `),
    places: phrases('in | at | near | outside | across'),
    trading: [
      { verbs: phrases('sell | supply | provide | deliver | export | lease | the sale | sale'), links: phrases('to') },
      { verbs: phrases('buy | purchase | acquire | import | loan | borrow'), links: phrases('from') },
      { verbs: phrases('takeover | acquisition | buyout'), links: phrases('of') },
    ],
    mediating: [],
    adding: phrases('as well as | along with | and also | while | but'),
    witnessed: phrases(
      'in the presence of | witnessed by | watched by | attended by | under the eye of | under the gaze of | in front of | looked on by | flanked by',
    ),
    attending: phrases(
      'attending were | attending the ceremony were | also attending were | also present were | also in attendance were | present at the ceremony were | in attendance were | guests included',
    ),
    both: phrases(`
      both sides | the two sides | two sides | the sides | both parties |
      the parties | the two | the two leaders | both leaders | the two presidents | the two ministers | both ministers | the presidents | the two delegations | both delegations | both teams | both | the pair | either side | they
    `),
    bothStates: phrases(`
      both countries | the two countries | two countries | the two nations | two nations | both nations | both governments | the two governments |
      the neighbours | the neighbors | the two states | both states | the countries | the two prime ministers | the two foreign ministers | both capitals | the two capitals | the two armies | both armies | the two allies
    `),
    of: phrases(`
      of | officials from | delegates from | delegations from | negotiators from | leaders from | ministers from | envoys from | diplomats from |
      representatives from
    `),
    owning: { body: phrases('its'), person: phrases('his | her'), beside: phrases('whose') },
    bodies: {
      company: {
        nouns: phrases('the company | the firm | their company | the group | the manufacturer | the operator | the employer'),
        two: [...twoOf('companies | firms | groups | manufacturers | operators | partners'), 'the companies', 'the firms'],
        names: phrases(
          'ltd | limited | inc | plc | corp | corporation | llc | gmbh | company | co | group | holdings | industries | ag | jsc',
        ),
      },
      bank: { nouns: phrases('the bank | the lender'), two: twoOf('banks | lenders'), names: phrases('bank | banque | banco') },
      union: {
        nouns: phrases('the union | the guild | their union | its union'),
        two: twoOf('unions | guilds'),
        names: phrases('union | guild | brotherhood | unison | teamsters'),
      },
      local: { nouns: [], two: [], names: phrases('local | lodge') },
      league: { nouns: phrases('the league'), two: twoOf('leagues'), names: phrases('league') },
      club: {
        nouns: phrases('the club | the side'),
        two: twoOf('clubs | teams'),
        names: phrases('fc | club | united | city | town | athletic | rovers'),
      },
      council: { nouns: phrases('the council'), two: twoOf('councils'), names: phrases('council') },
      board: {
        nouns: phrases('the board'),
        two: twoOf('boards | governing bodies'),
        names: phrases('board | council | union | association'),
      },
      federation: {
        nouns: phrases('the federation | the governing body'),
        two: twoOf('federations'),
        names: phrases('federation | association'),
      },
      association: { nouns: phrases('the association'), two: twoOf('associations'), names: phrases('association') },
      university: {
        nouns: phrases('the university'),
        two: twoOf('universities | colleges | schools'),
        names: phrases('university | college'),
      },
      court: { nouns: [], two: twoOf('courts'), names: phrases('court | tribunal') },
      parliament: { nouns: [], two: twoOf('parliaments'), names: phrases('parliament | senate | house of representatives | congress') },
      cabinet: { nouns: [], two: twoOf('cabinets'), names: phrases('cabinet | government') },
      hospital: { nouns: phrases('the hospital'), two: twoOf('hospitals'), names: phrases('hospital') },
      trust: { nouns: phrases('the trust'), two: twoOf('trusts'), names: phrases('trust') },
      district: { nouns: phrases('the district | the school district'), two: twoOf('districts'), names: phrases('district') },
      commission: { nouns: phrases('the commission'), two: twoOf('commissions'), names: phrases('commission') },
      ministry: { nouns: phrases('the ministry'), two: twoOf('ministries'), names: phrases('ministry | department') },
      agency: { nouns: phrases('the agency'), two: twoOf('agencies'), names: phrases('agency') },
      airline: {
        nouns: phrases('the airline | the carrier'),
        two: twoOf('airlines | carriers'),
        names: phrases('airlines | airways | airline | air'),
      },
      rebels: {
        nouns: phrases('the rebels | the rebel group'),
        two: twoOf('rebel groups'),
        names: phrases('movement | front | liberation army'),
      },
    },
    subjects: ['it'],
    named: {
      state: phrases('the kingdom | the island nation'),
      bloc: phrases('the bloc'),
      body: phrases('the movement | the organisation | the organization'),
    },
    government: phrases('the government | the country | the authorities | government forces | the army'),
    hired: phrases(`
      captain | skipper | coach | striker | winger | wing | lock | fullback | scrum-half | centre back | left-back | right-back | wicketkeeper | seamer |
      spinner | point guard | right-hander | left-hander | shortstop | catcher | outfielder | infielder | closer | goaltender | flyer | forward | midfielder | defender | centre-back | full-back | goalkeeper | keeper |
      player | playmaker | bowler | batter | batsman | all-rounder | pitcher | quarterback | guard | flanker | fly-half | prop | hooker |
      setter | libero | swimmer | sprinter | rider | jockey | singer | actor | actress | teenager | veteran | international
    `),
    bodyNounEnds: [],
    by: phrases('by'),
    possessive: phrases("'s"),
  },
};
