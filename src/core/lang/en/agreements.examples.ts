import type { AgreementExamples } from '../../agreements/lexicon.ts';

export const examples: AgreementExamples = {
  rules: {
    treaty: {
      hits: [
        ['Peru and Chile reached a ceasefire on 12 May 2023.', 'ceasefire', 'agreed'],
        ['The Convention on Harbour Safety entered into force in 1994.', 'Convention on Harbour Safety', 'in-force'],
      ],
      misses: ['The North Atlantic Treaty Organization met in Belgium.', 'The party held its convention in the spring.'],
    },
    pact: {
      hits: [
        ['Laos and Thailand signed a border pact on 5 March 2024.', 'border pact', 'signed'],
        ['India and Nepal struck a deal on river water.', 'deal on river water', 'agreed'],
      ],
      misses: ['The minister has to deal with the flood.', 'There is a great deal of snow in Norway.', 'The two fleets held an exercise.'],
    },
    statement: {
      hits: [['Brazil and Peru issued a joint statement after the talks.', 'joint statement', 'agreed']],
      misses: ['The minister said in a statement that taxes would rise.'],
    },
    memorandum: {
      hits: [
        ['Kenya and Ghana signed a memorandum of understanding on schools.', 'memorandum of understanding', 'signed'],
        ['Japan and Mongolia are expected to sign an MoU next month.', 'MoU', 'planned'],
      ],
      misses: ['He dictated a note for his staff.'],
    },
    programme: {
      hits: [['South Korea and Indonesia signed a cooperation programme in Seoul.', 'cooperation programme', 'signed']],
      misses: ['The television programme starts at eight.', 'The company approved its production plan.'],
    },
    mechanism: {
      hits: [['India and Pakistan set up a military hotline in 2004.', 'hotline', 'in-force']],
      misses: ['The office opens at nine.', 'A working group of the ministry met on Monday.'],
    },
    guideline: {
      hits: [['India and Nepal adopted joint guidelines on river rescue.', 'joint guidelines', 'agreed']],
      misses: ['The ministry issued guidelines for hospitals.'],
    },
    contract: {
      hits: [
        ['Halden Shipping Ltd signed a contract with Norwick Steel Inc. on 3 April 2024.', 'contract', 'signed'],
        ['Halden Shipping Ltd and Norwick Steel Inc. agreed a merger in May 2024.', 'merger', 'agreed'],
      ],
      misses: ['The muscles contract in the cold.', 'Contract workers left the site.'],
    },
    undertaking: {
      hits: [
        ['France and Germany agreed to exchange more students.', 'exchange more students', 'agreed'],
        ['Laos and Cambodia agreed to open two border crossings.', 'open two border crossings', 'agreed'],
      ],
      misses: ['She agreed to answer questions.', 'France pledged to cut emissions.'],
    },
  },
  parties: [
    ['Haiti and Cuba signed a fisheries treaty.', 'fisheries treaty', ['Haiti', 'Cuba']],
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
    ['Haiti agreed with Cuba to waive the fees.', 'waive the fees', ['Haiti', 'Cuba']],
    ['Haiti and Cuba agreed on 14 May in Lima to reopen the border.', 'reopen the border', ['Haiti', 'Cuba']],
  ],
  merged: [
    ['Haiti and Cuba signed a treaty in May. The treaty takes effect in July.', [['treaty', 'treaty']]],
    ['Haiti and Cuba signed a treaty in 2019. It was suspended in 2022.', [['treaty']]],
    ['Haiti and Cuba are bound by the Convention on Migrant Birds, a 1998 agreement.', [['Convention on Migrant Birds', '1998 agreement']]],
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
        ['Haiti and Cuba agreed to sign a fisheries treaty.', 'fisheries treaty', 'signed'],
        ['Russia and Belarus did not sign the security treaty.', 'security treaty', 'signed'],
        ['Russia refused to sign the security treaty with Belarus.', 'security treaty', 'signed'],
        ['Russia is expected to sign the security treaty with Belarus.', 'security treaty', 'signed'],
        ['Russia and Belarus will sign a security treaty next month.', 'security treaty', 'signed'],
      ],
    },
    agree: {
      hits: [['Mali and Niger reached a trade deal.', 'trade deal', 'agreed']],
      misses: [['Mali and Niger failed to reach a trade deal.', 'trade deal', 'agreed']],
    },
    establish: {
      hits: [['India and Nepal set up a joint commission on floods.', 'joint commission', 'agreed']],
      misses: [['India and Nepal plan to set up a joint commission on floods.', 'joint commission', 'agreed']],
    },
    ratify: {
      hits: [['Chile ratified the treaty with Peru.', 'treaty', 'agreed']],
      misses: [['The treaty between Chile and Peru, signed in 2020, has yet to be ratified.', 'treaty', 'agreed']],
    },
    enter: {
      hits: [
        ['The treaty between Peru and Chile went into effect in 2019.', 'treaty', 'in-force'],
        ['The treaty between Australia and Chile took effect on 6 March 2009.', 'treaty', 'in-force'],
      ],
      misses: [
        ['The treaty between Peru and Chile takes effect only once both sides notify each other.', 'treaty', 'in-force'],
        ['The treaty between Australia and Chile, signed in 2008, will take effect next year.', 'treaty', 'in-force'],
      ],
    },
    apply: {
      hits: [['Austria accused Hungary of a breach of the border treaty.', 'border treaty', 'in-force']],
      misses: [['Under the treaty that Austria and Hungary signed in 1999, the crossing is open.', 'treaty', 'in-force']],
    },
    extend: {
      hits: [['Fiji and Samoa extended the air services agreement.', 'air services agreement', 'in-force']],
      misses: [['Fiji refused to extend the air services agreement with Samoa.', 'air services agreement', 'in-force']],
    },
    suspend: {
      hits: [
        ['The treaty between Haiti and Cuba was signed in 2019. It was suspended in 2022.', 'treaty', 'suspended'],
        ['The treaty between Haiti and Cuba was suspended in 2022.', 'treaty', 'suspended'],
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
        ['The signing of the pact between Haiti and Cuba was postponed.', 'pact', 'signed'],
        ['Haiti and Cuba signed the fisheries agreement in May, but postponed the party.', 'fisheries agreement', 'suspended'],
      ],
    },
    reject: {
      hits: [['Norway rejected the fisheries agreement with Iceland.', 'fisheries agreement', 'rejected']],
      misses: [['Norway has not rejected the fisheries agreement with Iceland.', 'fisheries agreement', 'rejected']],
    },
    deny: {
      hits: [['Malta denied that it had signed a contract with Libya.', 'contract', 'rejected']],
      misses: [['Malta confirmed that it had signed a contract with Libya.', 'contract', 'rejected']],
    },
    fail: {
      hits: [['The truce between Yemen and Oman collapsed.', 'truce', 'rejected']],
      misses: [['The truce between Yemen and Oman has not collapsed.', 'truce', 'rejected']],
    },
    expire: {
      hits: [['The treaty between Cyprus and Malta expired in 2020.', 'treaty', 'ended']],
      misses: [['The treaty between Cyprus and Malta will expire next year.', 'treaty', 'ended']],
    },
    end: {
      hits: [
        ['Haiti declared the fisheries agreement with Cuba null and void.', 'fisheries agreement', 'ended'],
        ['Togo withdrew from the treaty with Benin in 2018.', 'treaty', 'ended'],
      ],
      misses: [
        ['Peru and Chile ended the third round of talks on a climate treaty.', 'climate treaty', 'ended'],
        ['Togo will not withdraw from the treaty with Benin.', 'treaty', 'ended'],
      ],
    },
    propose: {
      hits: [['Ireland proposed a tax treaty with Cyprus.', 'tax treaty', 'proposed']],
      misses: [['Ireland signed the tax treaty that Cyprus had proposed.', 'tax treaty', 'proposed']],
    },
    plan: {
      hits: [['Ireland and Cyprus are preparing a tax treaty.', 'tax treaty', 'planned']],
      misses: [['Ireland and Cyprus signed a tax treaty as planned.', 'tax treaty', 'planned']],
    },
    negotiate: {
      hits: [['Kenya and Uganda are negotiating a lake treaty.', 'lake treaty', 'negotiating']],
      misses: [['After two years of talks, Kenya and Uganda signed a lake treaty.', 'lake treaty', 'negotiating']],
    },
  },
};
