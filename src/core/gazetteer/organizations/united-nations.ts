import type { OrganizationRow } from '../row.ts';
import { organization } from './row.ts';

/** The three ways in which Vietnamese papers write the United Nations inside a longer name. */
const spelled = (row: OrganizationRow): OrganizationRow => {
  const ways = (name: string): readonly string[] =>
    name.includes('Liên hợp quốc') ? ['Liên hợp quốc', 'Liên hiệp quốc', 'LHQ'].map((way) => name.replace('Liên hợp quốc', way)) : [name];
  return { ...row, names: { ...row.names, vi: [...new Set((row.names.vi ?? []).flatMap(ways))] } };
};

const rows: readonly OrganizationRow[] = [
  organization('United Nations', {
    any: ['UN', 'U.N.'],
    en: ['United Nations', 'United Nations Organization'],
    vi: ['Liên hợp quốc', 'Liên hiệp quốc', 'LHQ'],
  }),
  organization('United Nations Security Council', {
    any: ['UNSC'],
    en: ['United Nations Security Council', 'UN Security Council', 'U.N. Security Council', 'Security Council'],
    vi: ['Hội đồng bảo an Liên hợp quốc', 'Hội đồng bảo an', 'HĐBA LHQ', 'HĐBA'],
  }),
  organization('United Nations General Assembly', {
    any: ['UNGA'],
    en: ['United Nations General Assembly', 'UN General Assembly', 'U.N. General Assembly'],
    vi: ['Đại hội đồng Liên hợp quốc', 'ĐHĐ LHQ'],
  }),
  organization('United Nations Human Rights Council', {
    any: ['UNHRC'],
    en: ['United Nations Human Rights Council', 'UN Human Rights Council', 'U.N. Human Rights Council', 'Human Rights Council'],
    vi: ['Hội đồng nhân quyền Liên hợp quốc', 'Hội đồng nhân quyền'],
  }),
  organization('United Nations Economic and Social Council', {
    any: ['ECOSOC'],
    en: ['United Nations Economic and Social Council', 'UN Economic and Social Council'],
    vi: ['Hội đồng kinh tế và xã hội Liên hợp quốc', 'Hội đồng kinh tế - xã hội Liên hợp quốc'],
  }),
  organization('United Nations Economic and Social Commission for Asia and the Pacific', {
    any: ['UNESCAP', 'ESCAP'],
    en: ['United Nations Economic and Social Commission for Asia and the Pacific'],
    vi: ['Ủy ban kinh tế - xã hội châu Á - Thái Bình Dương'],
  }),
  organization('United Nations High Commissioner for Refugees', {
    any: ['UNHCR'],
    en: [
      'United Nations High Commissioner for Refugees',
      'UN High Commissioner for Refugees',
      'UN refugee agency',
      'U.N. refugee agency',
      'United Nations refugee agency',
    ],
    vi: ['Cao ủy Liên hợp quốc về người tị nạn', 'Cao ủy Liên hợp quốc về người tỵ nạn', 'Cơ quan tị nạn Liên hợp quốc'],
  }),
  organization('Office of the United Nations High Commissioner for Human Rights', {
    any: ['OHCHR'],
    en: [
      'Office of the United Nations High Commissioner for Human Rights',
      'UN human rights office',
      'U.N. human rights office',
      'Office of the High Commissioner for Human Rights',
    ],
    vi: ['Văn phòng cao ủy nhân quyền Liên hợp quốc', 'Cao ủy Liên hợp quốc về nhân quyền', 'Cao ủy nhân quyền Liên hợp quốc'],
  }),
  organization('United Nations Development Programme', {
    any: ['UNDP'],
    en: ['United Nations Development Programme', 'UN Development Programme', 'United Nations Development Program'],
    vi: ['Chương trình phát triển Liên hợp quốc', 'Chương trình phát triển của Liên hợp quốc'],
  }),
  organization('United Nations Environment Programme', {
    any: ['UNEP'],
    en: ['United Nations Environment Programme', 'UN Environment Programme', 'UN Environment'],
    vi: ['Chương trình môi trường Liên hợp quốc', 'Chương trình môi trường của Liên hợp quốc'],
  }),
  organization('United Nations Population Fund', {
    any: ['UNFPA'],
    en: ['United Nations Population Fund', 'UN Population Fund'],
    vi: ['Quỹ dân số Liên hợp quốc'],
  }),
  organization('UN Women', { any: ['UN Women'], vi: ['Cơ quan Liên hợp quốc về bình đẳng giới'] }),
  organization('UN-Habitat', { any: ['UN-Habitat', 'UN Habitat'], en: ['United Nations Human Settlements Programme'] }),
  organization('UNAIDS', { any: ['UNAIDS'], en: ['Joint United Nations Programme on HIV/AIDS'] }),
  organization('United Nations Office on Drugs and Crime', {
    any: ['UNODC'],
    en: ['United Nations Office on Drugs and Crime', 'UN Office on Drugs and Crime', 'U.N. Office on Drugs and Crime'],
    vi: [
      'Cơ quan phòng chống ma túy và tội phạm Liên hợp quốc',
      'Văn phòng Liên hợp quốc về ma túy và tội phạm',
      'Cơ quan Liên hợp quốc về chống ma túy và tội phạm',
      'Văn phòng Liên hợp quốc về chống ma túy và tội phạm',
      'Cơ quan phòng chống ma túy và tội phạm của Liên hợp quốc',
    ],
  }),
  organization('United Nations Office for the Coordination of Humanitarian Affairs', {
    any: ['OCHA', 'UNOCHA'],
    en: [
      'United Nations Office for the Coordination of Humanitarian Affairs',
      'UN Office for the Coordination of Humanitarian Affairs',
      'Office for the Coordination of Humanitarian Affairs',
    ],
    vi: [
      'Văn phòng điều phối các vấn đề nhân đạo Liên hợp quốc',
      'Văn phòng điều phối các vấn đề nhân đạo của Liên hợp quốc',
      'Văn phòng điều phối nhân đạo Liên hợp quốc',
    ],
  }),
  organization('UNRWA', {
    any: ['UNRWA'],
    en: [
      'United Nations Relief and Works Agency',
      'UN Relief and Works Agency',
      'UN agency for Palestinian refugees',
      'U.N. agency for Palestinian refugees',
    ],
    vi: [
      'Cơ quan cứu trợ và việc làm của Liên hợp quốc',
      'Cơ quan cứu trợ và việc làm cho người tị nạn Palestine của Liên hợp quốc',
      'Cơ quan cứu trợ người tị nạn Palestine của Liên hợp quốc',
    ],
  }),
  organization('UNICEF', {
    any: ['UNICEF'],
    en: ["United Nations Children's Fund", "UN Children's Fund", "UN children's agency", "U.N. children's agency"],
    vi: ['Quỹ nhi đồng Liên hợp quốc'],
  }),
  organization('UNESCO', {
    any: ['UNESCO'],
    en: ['United Nations Educational, Scientific and Cultural Organization', 'UN cultural agency'],
    vi: ['Tổ chức giáo dục, khoa học và văn hóa Liên hợp quốc', 'Tổ chức giáo dục, khoa học và văn hóa của Liên hợp quốc'],
  }),
  organization(
    'World Health Organization',
    {
      any: ['WHO'],
      en: ['World Health Organization', 'World Health Organisation', 'UN health agency', 'U.N. health agency'],
      vi: ['Tổ chức y tế thế giới', 'Tổ chức y tế thế giới của Liên hợp quốc'],
    },
    { ambiguous: { any: { WHO: 'the pronoun in a line of capitals' } } },
  ),
  organization('World Health Assembly', { any: ['WHA'], en: ['World Health Assembly'], vi: ['Đại hội đồng y tế thế giới'] }),
  organization('Pan American Health Organization', {
    any: ['PAHO'],
    en: ['Pan American Health Organization'],
    vi: ['Tổ chức y tế liên Mỹ'],
  }),
  organization('International Labour Organization', {
    any: ['ILO'],
    en: ['International Labour Organization', 'International Labor Organization', 'International Labour Organisation'],
    vi: ['Tổ chức lao động quốc tế'],
  }),
  organization('Food and Agriculture Organization', {
    any: ['FAO'],
    en: [
      'Food and Agriculture Organization of the United Nations',
      'Food and Agriculture Organization',
      'UN Food and Agriculture Organization',
      'U.N. Food and Agriculture Organization',
    ],
    vi: [
      'Tổ chức lương thực và nông nghiệp Liên hợp quốc',
      'Tổ chức nông lương Liên hợp quốc',
      'Tổ chức lương thực và nông nghiệp của Liên hợp quốc',
      'Tổ chức lương nông Liên hợp quốc',
      'Tổ chức nông lương của Liên hợp quốc',
      'Tổ chức lương thực và nông nghiệp',
    ],
  }),
  organization('World Food Programme', {
    any: ['WFP'],
    en: ['World Food Programme', 'World Food Program', 'UN World Food Programme', 'U.N. World Food Program'],
    vi: ['Chương trình lương thực thế giới', 'Chương trình lương thực thế giới của Liên hợp quốc'],
  }),
  organization('International Fund for Agricultural Development', {
    any: ['IFAD'],
    en: ['International Fund for Agricultural Development'],
    vi: ['Quỹ phát triển nông nghiệp quốc tế', 'Quỹ quốc tế về phát triển nông nghiệp'],
  }),
  organization('International Organization for Migration', {
    any: ['IOM'],
    en: ['International Organization for Migration', 'UN migration agency', 'U.N. migration agency'],
    vi: ['Tổ chức di cư quốc tế'],
  }),
  organization('International Atomic Energy Agency', {
    any: ['IAEA'],
    en: ['International Atomic Energy Agency', 'UN nuclear watchdog', 'U.N. nuclear watchdog', 'UN atomic watchdog'],
    vi: ['Cơ quan năng lượng nguyên tử quốc tế'],
  }),
  organization('International Maritime Organization', {
    any: ['IMO'],
    en: ['International Maritime Organization'],
    vi: ['Tổ chức hàng hải quốc tế'],
  }),
  organization('International Civil Aviation Organization', {
    any: ['ICAO'],
    en: ['International Civil Aviation Organization'],
    vi: ['Tổ chức hàng không dân dụng quốc tế'],
  }),
  organization('International Telecommunication Union', {
    any: ['ITU'],
    en: ['International Telecommunication Union'],
    vi: ['Liên minh viễn thông quốc tế'],
  }),
  organization('World Meteorological Organization', {
    any: ['WMO'],
    en: ['World Meteorological Organization'],
    vi: ['Tổ chức khí tượng thế giới'],
  }),
  organization('World Intellectual Property Organization', {
    any: ['WIPO'],
    en: ['World Intellectual Property Organization'],
    vi: ['Tổ chức sở hữu trí tuệ thế giới'],
  }),
  organization('UN Tourism', {
    any: ['UNWTO', 'UN Tourism'],
    en: ['World Tourism Organization', 'UN World Tourism Organization'],
    vi: ['Tổ chức du lịch thế giới'],
  }),
  organization('Universal Postal Union', { any: ['UPU'], en: ['Universal Postal Union'], vi: ['Liên minh bưu chính thế giới'] }),
  organization('United Nations Conference on Trade and Development', {
    any: ['UNCTAD', 'CNUCED'],
    en: ['United Nations Conference on Trade and Development', 'UN Trade and Development'],
    vi: ['Hội nghị Liên hợp quốc về thương mại và phát triển', 'Cơ quan thương mại và phát triển Liên hợp quốc'],
  }),
  organization('UNIDO', {
    any: ['UNIDO'],
    en: ['United Nations Industrial Development Organization'],
    vi: ['Tổ chức phát triển công nghiệp Liên hợp quốc'],
  }),
  organization('UNIFIL', {
    any: ['UNIFIL'],
    en: ['United Nations Interim Force in Lebanon', 'UN Interim Force in Lebanon'],
    vi: ['Lực lượng gìn giữ hòa bình Liên hợp quốc tại Liban', 'Lực lượng lâm thời của Liên hợp quốc tại Liban'],
  }),
  organization('Intergovernmental Panel on Climate Change', {
    any: ['IPCC'],
    en: ['Intergovernmental Panel on Climate Change'],
    vi: ['Ủy ban Liên chính phủ về biến đổi khí hậu'],
  }),
  organization('International Court of Justice', {
    any: ['ICJ'],
    en: ['International Court of Justice', 'World Court', "UN's top court", "U.N.'s top court"],
    vi: ['Tòa án công lý quốc tế', 'Tòa công lý quốc tế', 'Tòa án quốc tế La Hay'],
  }),
  organization(
    'International Criminal Court',
    { any: ['ICC'], en: ['International Criminal Court'], vi: ['Tòa án hình sự quốc tế', 'Tòa hình sự quốc tế'] },
    { ambiguous: { any: { ICC: 'also the cricket council and the chamber of commerce' } } },
  ),
  organization('International Tribunal for the Law of the Sea', {
    any: ['ITLOS'],
    en: ['International Tribunal for the Law of the Sea'],
    vi: ['Tòa án quốc tế về luật biển', 'Tòa án luật biển quốc tế'],
  }),
  organization('Permanent Court of Arbitration', {
    any: ['PCA'],
    en: ['Permanent Court of Arbitration'],
    vi: ['Tòa trọng tài thường trực', 'Tòa án trọng tài thường trực'],
  }),
  organization('International Seabed Authority', {
    any: ['ISA'],
    en: ['International Seabed Authority'],
    vi: ['Cơ quan quyền lực đáy đại dương', 'Cơ quan đáy biển quốc tế'],
  }),
  organization('Organisation for the Prohibition of Chemical Weapons', {
    any: ['OPCW'],
    en: ['Organisation for the Prohibition of Chemical Weapons', 'Organization for the Prohibition of Chemical Weapons'],
    vi: ['Tổ chức cấm vũ khí hóa học'],
  }),
  organization('CTBTO', {
    any: ['CTBTO'],
    en: ['Comprehensive Nuclear-Test-Ban Treaty Organization'],
    vi: ['Tổ chức hiệp ước cấm thử hạt nhân toàn diện'],
  }),
];

/** The United Nations, its organs, agencies and courts. */
export const unitedNations: readonly OrganizationRow[] = rows.map(spelled);
