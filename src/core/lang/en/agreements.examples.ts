import type { AgreementExamples } from '../../agreements/lexicon.ts';

export const examples: AgreementExamples = {
  rules: {
    treaty: {
      hits: [
        ['Peru and Chile reached a ceasefire on 12 May 2023.', 'ceasefire', 'agreed'],
        ['The Convention on Harbour Safety entered into force in 1994.', 'Convention on Harbour Safety', 'in-force'],
      ],
      misses: [
        'The HDMI protocol supports two screens.',
        'The North Atlantic Treaty Organization met in Belgium.',
        'The party held its convention in the spring.',
      ],
    },
    pact: {
      hits: [
        ['Oman and Chad agreed a £100m deal with Peru.', 'deal', 'agreed'],
        ['After signing agreements with Oman, Kenya signed a fishing pact with Uganda.', 'fishing pact', 'signed'],
        ['Kenya signed a debt restructuring agreement with Uganda.', 'debt restructuring agreement', 'signed'],
        ['Kenya and Uganda concluded an arrangement on fish in 1990.', 'arrangement on fish', 'signed'],
        ['Kenya has a deal with Uganda on fish.', 'deal', 'in-force'],
        ['Kenya signed a deal with Uganda.', 'deal', 'signed'],
        ['Laos and Thailand signed a border pact on 5 March 2024.', 'border pact', 'signed'],
        ['India and Nepal struck a deal on river water.', 'deal on river water', 'agreed'],
      ],
      misses: [
        "There is no gentleman's agreement with Kenya.",
        'The Treaty Bodies Section moves to Lagos, a circular of May says.',
        'Both firms showed a compact handheld console.',
        'Kenya must deal with floods.',
        'The minister has to deal with the flood.',
        'There is a great deal of snow in Norway.',
        'The two fleets held an exercise.',
      ],
    },
    statement: {
      hits: [
        ['Germany and France plan to sign a defence declaration.', 'defence declaration', 'planned'],
        ['Brazil and Peru issued a joint statement after the talks.', 'joint statement', 'agreed'],
      ],
      misses: ['The minister said in a statement that taxes would rise.'],
    },
    memorandum: {
      hits: [
        ['Oman and Chad signed a memorandum of agreement on rice.', 'memorandum of agreement on rice', 'signed'],
        ['Kenya and Ghana signed a memorandum of understanding on schools.', 'memorandum of understanding', 'signed'],
        ['Japan and Mongolia are expected to sign an MoU next month.', 'MoU', 'planned'],
      ],
      misses: ['He dictated a note for his staff.'],
    },
    programme: {
      hits: [['South Korea and Indonesia signed a cooperation programme in Seoul.', 'cooperation programme', 'signed']],
      misses: [
        'The Moral Machine project negotiates with nobody.',
        'Kenya and Peru met in May and plan to meet again.',
        'Germany and France plan to build a tank.',
        'The television programme starts at eight.',
        'The company approved its production plan.',
      ],
    },
    mechanism: {
      hits: [
        ['Kenya and Uganda met. A joint monitoring cell will open in May 2026.', 'joint monitoring cell', 'planned'],
        ['Kenya and Uganda rejected a proposal for a joint police force.', 'joint police force', 'rejected'],
        ['India and Pakistan set up a military hotline in 2004.', 'hotline', 'in-force'],
      ],
      misses: [
        "Oman and Chad met, the Bank's Lagos office said.",
        'The office opens at nine.',
        'A working group of the ministry met on Monday.',
      ],
    },
    guideline: {
      hits: [['India and Nepal adopted joint guidelines on river rescue.', 'joint guidelines', 'agreed']],
      misses: ['The ministry issued guidelines for hospitals.'],
    },
    contract: {
      hits: [
        ['Norvane Ltd and Veldrix Corp will resume contract talks in June.', 'contract', 'planned'],
        ['A 15-year contract with the exporter Yenisei Gas Trading leaves a hole.', '15-year contract', 'in-force'],
        ['A loan is under discussion with Oman.', 'loan', 'negotiating'],
        [
          'Students have trained at Lang Hospital since 2009 under a clinical education contract.',
          'clinical education contract',
          'in-force',
        ],
        ['Corbel Ltd and Marchmont Inc signed a codeshare in May.', 'codeshare', 'signed'],
        ['Halden Shipping Ltd signed a contract with Norwick Steel Inc. on 3 April 2024.', 'contract', 'signed'],
        ['Halden Shipping Ltd and Norwick Steel Inc. agreed a merger in May 2024.', 'merger', 'agreed'],
      ],
      misses: ['Israeli settlements near Hebron grew in May.', 'The muscles contract in the cold.', 'Contract workers left the site.'],
    },
    undertaking: {
      hits: [
        ['Corbel Ltd and Marchmont Bank agreed to merge.', 'merge', 'agreed'],
        ['Kenya and Uganda agreed a 90-day pause on tariffs.', '90-day pause on tariffs', 'agreed'],
        ['France and Germany agreed to exchange more students.', 'exchange more students', 'agreed'],
        ['Laos and Cambodia agreed to open two border crossings.', 'open two border crossings', 'agreed'],
      ],
      misses: ['She agreed to answer questions.', 'France pledged to cut emissions.'],
    },
  },
  parties: [
    ["Japan's Nippon Steel completed its acquisition of U.S. Steel.", 'acquisition', ['Nippon Steel', 'U.S. Steel']],
    ["Norvane Ltd's takeover of Veldrix Corp was blocked by the regulator.", 'takeover', ['Norvane Ltd', 'Veldrix Corp']],
    [
      'Norvane Ltd hired people. Norvane Ltd said it lost money. Norvane Ltd waits. The old supply contract expired in May.',
      'old supply contract',
      ['Norvane Ltd'],
    ],
    [
      'Nordhaven Corp hired people. Veldrix Power said it lost money. Veldrix Power has a plan. Veldrix Power waits. The old supply contract expired in May.',
      'old supply contract',
      ['Veldrix Power'],
    ],
    ['The officers work under a partnership programme that Tokyo and NATO approved in 2023.', 'partnership programme', ['Tokyo', 'NATO']],
    ["Fiji's opposition leader wants to scrap a mutual defence treaty with Australia.", 'mutual defence treaty', ['Fiji', 'Australia']],
    ['Oman, Chad, and Peru signed a fishing pact.', 'fishing pact', ['Oman', 'Chad', 'Peru']],
    ['Kenya signed a fishing pact with Kuwait, the Treasury said.', 'fishing pact', ['Kenya', 'Kuwait']],
    ["Fiji's Cabinet endorsed the fishing treaty with Tonga.", 'fishing treaty', ['Fiji', 'Tonga']],
    ['Serbia and Kosovo traded blame for the collapse of an EU-brokered licence plate deal.', 'licence plate deal', ['Serbia', 'Kosovo']],
    ['The two states signed a US-China trade deal.', 'US-China trade deal', ['US', 'China']],
    [
      'Pakistan and Afghanistan met in Doha. China and Qatar urged both sides to sign a peace agreement.',
      'peace agreement',
      ['Pakistan', 'Afghanistan'],
    ],
    [
      'Pakistan and Afghanistan met in Doha. China called on the two sides to reach a peace agreement.',
      'peace agreement',
      ['Pakistan', 'Afghanistan'],
    ],
    [
      'A contract was signed by Volta Kita Ltd, the carmaker, and Perth Energy Ltd on Monday.',
      'contract',
      ['Volta Kita Ltd', 'Perth Energy Ltd'],
    ],
    ["The contract was signed by Armavolta, Peru's arms factory, and Kenya's Kita Mobility.", 'contract', ['Armavolta', 'Kita Mobility']],
    [
      'Peru and Chile met. A contract was signed by Volta Kita Ltd and Perth Energy Ltd. Peru and Chile agreed. The existing free trade agreement took effect in 2011.',
      'free trade agreement',
      ['Peru', 'Chile'],
    ],
    [
      'EFTA and India met in Oslo. EFTA signed a trade agreement with India in March. Its pact with Thailand took effect in May.',
      'pact',
      ['EFTA', 'Thailand'],
    ],
    [
      'Corbel Ltd, the company through which the family owns Hartwell Group, signed a deal with Marchmont Bank in May.',
      'deal',
      ['Corbel Ltd', 'Marchmont Bank'],
    ],
    ['Corbel Ltd signed a contract to buy 40 jets from Marchmont Inc.', 'contract', ['Corbel Ltd', 'Marchmont Inc.']],
    ['Oslo and Brussels signed an accord on fish.', 'accord on fish', ['Oslo', 'Brussels']],
    ['Air India signed a contract with Airbus.', 'contract', ['Air India', 'Airbus']],
    ['Haiti and Cuba signed a fisheries treaty.', 'fisheries treaty', ['Haiti', 'Cuba']],
    ['Haiti’s president and his Cuban counterpart signed a fisheries treaty.', 'fisheries treaty', ['Haiti', 'Cuban']],
    ['Officials from Haiti and Cuba signed a fisheries treaty.', 'fisheries treaty', ['Haiti', 'Cuba']],
    ['Haiti signed a fisheries treaty with Cuba in 2019 and a tax treaty with Peru in 2021.', 'tax treaty', ['Haiti', 'Peru']],
    ['Haiti signed a fisheries treaty with Cuba and a tax treaty with Peru.', 'fisheries treaty', ['Haiti', 'Cuba']],
    ['The pact between Haiti and Cuba, brokered by Mexico, was signed in 2019.', 'pact', ['Haiti', 'Cuba']],
    [
      'Harrow Cement Ltd signed a supply contract with Peru’s Andes Steel Ltd on Friday.',
      'supply contract',
      ['Harrow Cement Ltd', 'Andes Steel Ltd'],
    ],
    [
      'The Harrow Cement union struck. Harrow Cement Ltd’s contract with the Andes Steel Group lapsed.',
      'contract',
      ['Harrow Cement Ltd', 'Andes Steel Group'],
    ],
    [
      'Harrow Cement Ltd is in Leeds. Its supply contract with the Andes Steel Group was cancelled.',
      'contract',
      ['Harrow Cement Ltd', 'Andes Steel Group'],
    ],
    ['The border pact that Haiti and Cuba signed in 2019 has lapsed.', 'border pact', ['Haiti', 'Cuba']],
    ['Mexico praised the lake pact Kenya and Uganda signed in 2019.', 'lake pact', ['Kenya', 'Uganda']],
    ['Kenya and Uganda have not ratified the lake pact that they signed in 2019.', 'lake pact', ['Kenya', 'Uganda']],
    ['The leaders of Kenya, Uganda and Rwanda signed a lake treaty.', 'lake treaty', ['Kenya', 'Uganda', 'Rwanda']],
    [
      'Harrow Cement Ltd met the Andes Steel Group. Haiti and Cuba looked on. The two companies signed a supply contract.',
      'supply contract',
      ['Harrow Cement Ltd', 'Andes Steel Group'],
    ],
    ['Haiti and Cuba signed a fisheries treaty in May. The previous treaty expired in 2020.', 'previous treaty', ['Haiti', 'Cuba']],
    [
      'Chilean carrier Andes Steel Ltd and Harrow Cement Ltd signed a supply contract.',
      'supply contract',
      ['Andes Steel Ltd', 'Harrow Cement Ltd'],
    ],
    [
      'Harrow Cement Ltd was sold to the Andes Steel Group, whose contract with the Orinoco Glass Group ends in May.',
      'contract',
      ['Andes Steel Group', 'Orinoco Glass Group'],
    ],
    [
      'Harrow Cement Ltd cancelled its contract with the previous supplier, the Andes Steel Group.',
      'contract',
      ['Harrow Cement Ltd', 'Andes Steel Group'],
    ],
    ['Perth Herons FC have signed winger Sefa Tuala on a two-year deal.', 'two-year deal', ['Perth Herons FC', 'Sefa Tuala']],
    ['Perth Herons FC captain Sefa Tuala signed a new contract with the club.', 'new contract', ['Perth Herons FC', 'Sefa Tuala']],
    ['The African Union adopted the Maputo Declaration on Oceans.', 'Maputo Declaration on Oceans', ['African Union']],
    ['Kenya is at war. The rebels left Kenya. The government signed a treaty with Niger.', 'treaty', ['Kenya', 'Niger']],
    ['A researcher at Orvik University said that under the treaty between Haiti and Cuba fishing is free.', 'treaty', ['Haiti', 'Cuba']],
    ['Harrow Cement Ltd cancelled its contract with Volta Kita (Japan).', 'contract', ['Harrow Cement Ltd', 'Volta Kita']],
    ['Chad, Niger and the UN refugee agency UNHCR signed a pact.', 'pact', ['Chad', 'Niger', 'UN refugee agency']],
    ['Haiti agreed with Cuba to waive the fees.', 'waive the fees', ['Haiti', 'Cuba']],
    ['Haiti and Cuba agreed on 14 May in Lima to reopen the border.', 'reopen the border', ['Haiti', 'Cuba']],
  ],
  dated: [
    ['Oman and Chad ended their free trade agreement in 2023.', 'free trade agreement', '2023'],
    [
      'Oman and Chad signed a treaty on 12 June. The two sides also agreed to reopen the border crossing.',
      'reopen the border crossing',
      '2025-06-12',
    ],
    ['Oman on Saturday accused Chad of ignoring the 2015 joint declaration, which both countries signed.', 'joint declaration', '2015'],
    ['Oman and Chad broke ground on Sunday, five years after they signed the power agreement.', 'power agreement', null],
    ['The border treaty of 13 March 2025 between Oman and Chad entered into force on 6 May.', 'border treaty', '2025-05-06'],
    ['Oman, which defaulted in 2022, has sealed a debt deal with Kuwait.', 'debt deal', null],
    ['Kenya and Peru agreed in Oslo on March 10, 2023, to restore ties.', 'restore ties', '2023-03-10'],
    ['Kenya and Peru agreed to upgrade ties to a full partnership on March 7, 2024.', 'upgrade ties to a full partnership', '2024-03-07'],
    ['Haiti and Cuba signed a fisheries treaty on 3 April 2024.', 'fisheries treaty', '2024-04-03'],
    ['Haiti and Cuba agreed to a truce on Monday.', 'truce', '2025-06-09'],
    ['The treaty between Haiti and Cuba, signed in 2019, took effect on 1 January 2021.', 'treaty', '2021-01-01'],
    ['The treaty between Haiti and Cuba runs until 1 January 2027.', 'treaty', null],
    ['Haiti and Cuba are to sign a treaty in September.', 'treaty', '2025-09'],
    ['Haiti and Cuba are negotiating a treaty; the next round is in September.', 'treaty', null],
    ['Cuba suspended the 2008 treaty with Haiti.', 'treaty', null],
    ['Haiti and Cuba signed an agreement to set up a fish market on 7 January.', 'agreement', '2025-01-07'],
    ['Haiti signed a fisheries treaty with Cuba in 2019 and a tax treaty with Peru in 2021.', 'tax treaty', '2021'],
    [
      'Haiti and Cuba held talks on 3 April 2024. They spoke of fish for hours. On the sidelines, Salter Group and Hale Holdings signed a contract.',
      'contract',
      '2024-04-03',
    ],
    [
      'Haiti and Cuba held talks on 3 April 2024. They spoke of fish. The fish go to Peru. Salter Group and Hale Holdings signed a contract once.',
      'contract',
      null,
    ],
  ],
  merged: [
    [
      'Kenya and Uganda sign border treaty\n\nKenya and Uganda met on Monday. The Treaty on the Lake Boundary was signed at noon.',
      [['border treaty', 'Treaty on the Lake Boundary']],
    ],
    [
      'Kenya and Oman signed an economic partnership agreement (EPA). The EPA covers fish.',
      [['economic partnership agreement', 'EPA', 'EPA']],
    ],
    [
      'Yemen and Oman signed a memorandum of understanding on ports. Under the memorandum, both build a pier.',
      [['memorandum of understanding on ports', 'memorandum']],
    ],
    ['Yemen and Oman signed a 90-day ceasefire. The truce, brokered by Qatar, starts on Monday.', [['90-day ceasefire', 'truce']]],
    ['Yemen and Oman agreed to an "unconditional" ceasefire.', [['ceasefire']]],
    ['Haiti and Cuba signed a declaration that is not a treaty.', [['declaration']]],
    ['Haiti and Cuba signed a treaty in May. The treaty takes effect in July.', [['treaty', 'treaty']]],
    ['Haiti and Cuba signed a treaty in 2019. It was suspended in 2022.', [['treaty']]],
    ['Haiti and Cuba are bound by the Convention on Migrant Birds, a 1998 agreement.', [['Convention on Migrant Birds', '1998 agreement']]],
    ['Haiti and Cuba signed a memorandum of understanding (MoU) in May.', [['memorandum of understanding', 'MoU']]],
    [
      'Harrow Cement Ltd signed a contract with the Andes Steel Group. It cancelled a contract with the Orinoco Glass Group.',
      [['contract'], ['contract']],
    ],
    ['Haiti and Cuba agreed to set up a joint commission on floods.', [['joint commission on floods']]],
    ['Haiti and Cuba set up a joint analysis cell. A research centre opened too.', [['joint analysis cell']]],
  ],
  acts: {
    sign: {
      hits: [
        ['Haiti and Cuba settled the text of a fisheries treaty. They put pen to paper on Friday.', 'fisheries treaty', 'signed'],
        ['Russia and Belarus signed a security treaty.', 'security treaty', 'signed'],
        ['The security treaty was signed by Russia and Belarus in 2010.', 'security treaty', 'signed'],
      ],
      misses: [
        ['The fishing pact between Kenya and Peru replaces one signed in 2019.', 'fishing pact', 'signed'],
        ['Corbel Ltd agreed a deal with Marchmont Bank to sign its chief.', 'deal', 'signed'],
        ['Haiti and Cuba agreed to sign a fisheries treaty.', 'fisheries treaty', 'signed'],
        ['Russia and Belarus did not sign the security treaty.', 'security treaty', 'signed'],
        ['Russia refused to sign the security treaty with Belarus.', 'security treaty', 'signed'],
        ['Russia is expected to sign the security treaty with Belarus.', 'security treaty', 'signed'],
        ['Russia and Belarus will sign a security treaty next month.', 'security treaty', 'signed'],
      ],
    },
    agree: {
      hits: [
        ['Kenya and Peru agreed on the text of the fishing treaty.', 'fishing treaty', 'agreed'],
        ['Kenya and Peru completed talks on a fishing pact.', 'fishing pact', 'agreed'],
        ['Peru won a 700 million euro contract from Kenya.', 'contract', 'agreed'],
        ['The shipyard won a contract from Kenya.', 'contract', 'agreed'],
        ['Norway and Chile announced the conclusion of negotiations on a fishing pact.', 'fishing pact', 'agreed'],
        ['Mali and Niger reached a trade deal.', 'trade deal', 'agreed'],
        ['Mali and Niger concluded negotiations on a trade deal.', 'trade deal', 'agreed'],
        ['The row between Mali and Niger ended with a settlement.', 'settlement', 'agreed'],
        ['The tentative trade agreement between Mali and Niger is short.', 'tentative trade agreement', 'agreed'],
      ],
      misses: [
        ['Norway hopes for the conclusion of negotiations on a fishing pact with Chile.', 'fishing pact', 'agreed'],
        ['The shipyard has not won a contract from Kenya.', 'contract', 'agreed'],
        ['The current contract between Corbel Ltd and Marchmont Inc, reached in 2021, ends in June.', 'current contract', 'agreed'],
        ['Mali and Niger failed to reach a trade deal.', 'trade deal', 'agreed'],
      ],
    },
    establish: {
      hits: [['India and Nepal set up a joint commission on floods.', 'joint commission', 'agreed']],
      misses: [['India and Nepal plan to set up a joint commission on floods.', 'joint commission', 'agreed']],
    },
    ratify: {
      hits: [
        ['A judge signed off on a settlement between Corbel Ltd and Marchmont Inc.', 'settlement', 'agreed'],
        ['Chile ratified the treaty with Peru.', 'treaty', 'agreed'],
      ],
      misses: [['The treaty between Chile and Peru, signed in 2020, has yet to be ratified.', 'treaty', 'agreed']],
    },
    enter: {
      hits: [
        ['A sponsorship deal between Oman and Chad, signed in 2020, is still running.', 'sponsorship deal', 'in-force'],
        ['Chad remains subject to a consent order with Oman, signed in 2021.', 'consent order', 'in-force'],
        ['The treaty between Peru and Chile went into effect in 2019.', 'treaty', 'in-force'],
        ['The treaty between Australia and Chile took effect on 6 March 2009.', 'treaty', 'in-force'],
      ],
      misses: [
        ['The pact between Oman and Chad was signed in May and comes into force 30 days after they swap notes.', 'pact', 'in-force'],
        ['The treaty between Peru and Chile takes effect only once both sides notify each other.', 'treaty', 'in-force'],
        ['The treaty between Australia and Chile, signed in 2008, will take effect next year.', 'treaty', 'in-force'],
      ],
    },
    apply: {
      hits: [['Austria accused Hungary of a breach of the border treaty.', 'border treaty', 'in-force']],
      misses: [['Under the treaty that Austria and Hungary signed in 1999, the crossing is open.', 'treaty', 'in-force']],
    },
    extend: {
      hits: [
        ['Fiji and Samoa extended the air services agreement.', 'air services agreement', 'in-force'],
        ['Fiji and Samoa extended the air services agreement until August.', 'air services agreement', 'in-force'],
      ],
      misses: [['Fiji refused to extend the air services agreement with Samoa.', 'air services agreement', 'in-force']],
    },
    suspend: {
      hits: [
        ['Oman said that it had suspended its participation in the New START treaty.', 'New START treaty', 'suspended'],
        ['The treaty between Haiti and Cuba was signed in 2019. It was suspended in 2022.', 'treaty', 'suspended'],
        ['The treaty between Haiti and Cuba was suspended in 2022.', 'treaty', 'suspended'],
        ['Haiti and Cuba called off the signing of the fisheries agreement.', 'fisheries agreement', 'suspended'],
        ['Haiti and Cuba called off talks on a fisheries agreement.', 'fisheries agreement', 'suspended'],
        ['Negotiations between Haiti and Cuba on a fisheries agreement broke off on Tuesday.', 'fisheries agreement', 'suspended'],
      ],
      misses: [
        ['Haiti signed a treaty with Cuba. It suspended flights in 2022.', 'treaty', 'suspended'],
        ['Haiti did not suspend the treaty with Cuba.', 'treaty', 'suspended'],
      ],
    },
    postpone: {
      hits: [
        ['The signing of the pact between Haiti and Cuba was postponed indefinitely.', 'pact', 'suspended'],
        ['Haiti and Cuba put off the fisheries agreement.', 'fisheries agreement', 'suspended'],
      ],
      misses: [
        ['Kenya and Peru signed a transit deal but put off until June a decision on water.', 'transit deal', 'suspended'],
        ['The signing of the pact between Haiti and Cuba was postponed.', 'pact', 'signed'],
        ['Haiti and Cuba signed the fisheries agreement in May, but postponed the party.', 'fisheries agreement', 'suspended'],
      ],
    },
    reject: {
      hits: [
        ["Norvane Ltd's takeover of Veldrix Corp was blocked by the regulator.", 'takeover', 'rejected'],
        ['Norway rejected the fisheries agreement with Iceland.', 'fisheries agreement', 'rejected'],
        ['Norway rejected Iceland’s proposal for a fisheries agreement.', 'fisheries agreement', 'rejected'],
        ['Norway reached a fisheries agreement with Iceland, but the members threw it out.', 'fisheries agreement', 'rejected'],
      ],
      misses: [['Norway has not rejected the fisheries agreement with Iceland.', 'fisheries agreement', 'rejected']],
    },
    deny: {
      hits: [['Malta denied that it had signed a contract with Libya.', 'contract', 'rejected']],
      misses: [['Malta confirmed that it had signed a contract with Libya.', 'contract', 'rejected']],
    },
    fail: {
      hits: [
        ['The truce between Yemen and Oman collapsed.', 'truce', 'ended'],
        ['The Lagos Treaty on Lakes between Haiti and Cuba collapsed in 2019.', 'Lagos Treaty on Lakes', 'ended'],
      ],
      misses: [
        ['Talks on a truce between Kenya and Peru collapsed.', 'truce', 'ended'],
        ['The truce between Yemen and Oman has not collapsed.', 'truce', 'rejected'],
      ],
    },
    expire: {
      hits: [
        ['The treaty between Cyprus and Malta expired in 2020.', 'treaty', 'ended'],
        ['The truce between Cyprus and Malta lasted only three days.', 'truce', 'ended'],
        ['Cyprus and Malta signed a port deal. The deal expires in 2029.', 'port deal', 'signed'],
      ],
      misses: [
        ['Oman has a supply contract with Chad, which runs until May 2025.', 'supply contract', 'ended'],
        ['The treaty between Cyprus and Malta will expire next year.', 'treaty', 'ended'],
      ],
    },
    end: {
      hits: [
        ['A supply deal between Oman and Chad was never renewed.', 'supply deal', 'ended'],
        ['Kenya formally left the Paris Agreement in May.', 'Paris Agreement', 'ended'],
        ['The truce between Mali and Chad was cut short on Monday.', 'truce', 'ended'],
        ['Kenya and Uganda signed a deal. Kenya terminated that deal on 3 May 2024.', 'deal', 'ended'],
        ['Haiti declared the fisheries agreement with Cuba null and void.', 'fisheries agreement', 'ended'],
        ['Togo withdrew from the treaty with Benin in 2018.', 'treaty', 'ended'],
        ['The new accord takes the place of the fisheries treaty between Haiti and Cuba.', 'fisheries treaty', 'ended'],
      ],
      misses: [
        ['Talks on a trade treaty between Oman and Chad ended on Friday without a result.', 'trade treaty', 'ended'],
        ["Chad is not bound by the peace agreement with Oman that ended Chad's civil war in 2018.", 'peace agreement', 'ended'],
        ['Ministers of Kenya and Peru wound up their retreat by adopting the Lagos Declaration.', 'Lagos Declaration', 'ended'],
        ['Kenya signed the fishing pact and left the hall.', 'fishing pact', 'ended'],
        ['The fishing pact that scrapped duties between Norway and Chile was signed in May.', 'fishing pact', 'ended'],
        ['The strike in Kenya was called off as Uganda and Oman signed a pay deal.', 'pay deal', 'ended'],
        ['Peru and Chile ended the third round of talks on a climate treaty.', 'climate treaty', 'ended'],
        ['Togo will not withdraw from the treaty with Benin.', 'treaty', 'ended'],
        ['Togo rejoined the treaty with Benin that it left in 2018.', 'treaty', 'ended'],
        ['Togo and Benin signed the treaty that ended the war.', 'treaty', 'ended'],
      ],
    },
    propose: {
      hits: [['Ireland proposed a tax treaty with Cyprus.', 'tax treaty', 'proposed']],
      misses: [
        ['Ireland signed the tax treaty that Cyprus had proposed.', 'tax treaty', 'proposed'],
        ['Under the tax treaty between Ireland and Cyprus, the seller proposes a price.', 'tax treaty', 'proposed'],
      ],
    },
    plan: {
      hits: [
        ['No date has been set for the signing of the fishing pact between Kenya and Peru.', 'fishing pact', 'planned'],
        ['Yemen and Oman expect to sign a contract by September.', 'contract', 'planned'],
        ['Ireland and Cyprus are preparing a tax treaty.', 'tax treaty', 'planned'],
        ['Ireland and Cyprus will meet in Athens next month to sign the tax treaty.', 'tax treaty', 'planned'],
        ['Ireland and Cyprus pledged to sign a tax treaty.', 'tax treaty', 'planned'],
        ['The tax treaty between Ireland and Cyprus is to be signed in July, subject to approval.', 'tax treaty', 'planned'],
      ],
      misses: [['Ireland and Cyprus signed a tax treaty as planned.', 'tax treaty', 'planned']],
    },
    negotiate: {
      hits: [
        ['Oman and Chad wrapped up a third round of talks on a trade treaty.', 'trade treaty', 'negotiating'],
        ['A loan is under discussion with Oman and could be in place by June 2026.', 'loan', 'negotiating'],
        ['Kenya has opened negotiations with Uganda over a fishing deal.', 'fishing deal', 'negotiating'],
        ['Kenya and Uganda are negotiating a lake treaty.', 'lake treaty', 'negotiating'],
        ['Kenya and Uganda are close to reaching a lake treaty.', 'lake treaty', 'negotiating'],
      ],
      misses: [['After two years of talks, Kenya and Uganda signed a lake treaty.', 'lake treaty', 'negotiating']],
    },
  },
};
