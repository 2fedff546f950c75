import type { OrganizationRow } from '../row.ts';
import { organization } from './row.ts';

/** Relief, rights, health and trade unions. */
export const civil: readonly OrganizationRow[] = [
  organization('International Committee of the Red Cross', {
    any: ['ICRC'],
    en: ['International Committee of the Red Cross', 'International Red Cross'],
    vi: ['Ủy ban chữ thập đỏ quốc tế', 'Ủy ban quốc tế chữ thập đỏ', 'Ủy ban Hồng thập tự quốc tế'],
  }),
  organization('International Federation of Red Cross and Red Crescent Societies', {
    any: ['IFRC'],
    en: ['International Federation of Red Cross and Red Crescent Societies', 'International Federation of Red Cross'],
    vi: ['Hiệp hội chữ thập đỏ và trăng lưỡi liềm đỏ quốc tế', 'Liên đoàn chữ thập đỏ và trăng lưỡi liềm đỏ quốc tế'],
  }),
  organization('Red Cross', { en: ['Red Cross'], vi: ['Hội chữ thập đỏ', 'Chữ thập đỏ'] }),
  organization('Red Crescent', { en: ['Red Crescent'], vi: ['Hội trăng lưỡi liềm đỏ', 'Trăng lưỡi liềm đỏ'] }),
  organization('Médecins Sans Frontières', {
    any: ['MSF', 'Médecins Sans Frontières', 'Medecins Sans Frontieres'],
    en: ['Doctors Without Borders'],
    vi: ['Bác sĩ không biên giới', 'Tổ chức Bác sĩ không biên giới', 'Thầy thuốc không biên giới'],
  }),
  organization('Oxfam', { any: ['Oxfam'], en: ['Oxfam International'] }),
  organization('Save the Children', { any: ['Save the Children'], vi: ['Tổ chức cứu trợ trẻ em', 'Tổ chức cứu trợ Trẻ em quốc tế'] }),
  organization('World Vision', { any: ['World Vision'], vi: ['Tầm nhìn Thế giới'] }),
  organization('CARE International', { any: ['CARE International'] }),
  organization(
    'Amnesty International',
    { any: ['Amnesty International'], en: ['Amnesty'], vi: ['Tổ chức Ân xá quốc tế', 'Ân xá quốc tế'] },
    { ambiguous: { en: { Amnesty: 'the common word at the start of a sentence' } } },
  ),
  organization('Human Rights Watch', { any: ['HRW', 'Human Rights Watch'], vi: ['Tổ chức Theo dõi nhân quyền', 'Theo dõi Nhân quyền'] }),
  organization('Reporters Without Borders', {
    en: ['Reporters Without Borders', 'Reporters Sans Frontières'],
    vi: ['Phóng viên không biên giới', 'Tổ chức phóng viên không biên giới'],
  }),
  organization('Transparency International', {
    any: ['Transparency International'],
    vi: ['Tổ chức Minh bạch quốc tế', 'Minh bạch Quốc tế'],
  }),
  organization('Greenpeace', { any: ['Greenpeace'], vi: ['Tổ chức Hòa bình Xanh', 'Hòa bình Xanh'] }),
  organization('WWF', {
    any: ['WWF'],
    en: ['World Wide Fund for Nature', 'World Wildlife Fund'],
    vi: ['Quỹ quốc tế bảo vệ thiên nhiên', 'Quỹ bảo vệ thiên nhiên thế giới', 'Quỹ quốc tế về bảo tồn thiên nhiên'],
  }),
  organization('IUCN', {
    any: ['IUCN'],
    en: ['International Union for Conservation of Nature'],
    vi: ['Liên minh bảo tồn thiên nhiên quốc tế', 'Tổ chức bảo tồn thiên nhiên quốc tế'],
  }),
  organization('Gavi', {
    any: ['Gavi'],
    en: ['Gavi, the Vaccine Alliance', 'Vaccine Alliance'],
    vi: ['Liên minh toàn cầu về vaccine và tiêm chủng', 'Liên minh vaccine toàn cầu'],
  }),
  organization('CEPI', {
    any: ['CEPI'],
    en: ['Coalition for Epidemic Preparedness Innovations'],
    vi: ['Liên minh đổi mới sẵn sàng ứng phó dịch bệnh', 'Liên minh sáng kiến chuẩn bị đối phó dịch bệnh'],
  }),
  organization('Global Fund', { en: ['Global Fund to Fight AIDS, Tuberculosis and Malaria', 'Global Fund'], vi: ['Quỹ Toàn cầu'] }),
  organization('Bill & Melinda Gates Foundation', {
    en: ['Bill & Melinda Gates Foundation', 'Bill and Melinda Gates Foundation', 'Gates Foundation'],
    vi: ['Quỹ Bill và Melinda Gates', 'Quỹ Bill & Melinda Gates', 'Quỹ Gates'],
  }),
  organization('INTERPOL', {
    any: ['Interpol'],
    en: ['International Criminal Police Organization', 'International Criminal Police Organisation'],
    vi: ['Tổ chức cảnh sát hình sự quốc tế'],
  }),
  organization('World Customs Organization', { any: ['WCO'], en: ['World Customs Organization'], vi: ['Tổ chức hải quan thế giới'] }),
  organization('International Trade Union Confederation', {
    any: ['ITUC'],
    en: ['International Trade Union Confederation'],
    vi: ['Tổng công đoàn quốc tế'],
  }),
  organization('IG Metall', { any: ['IG Metall'] }),
  organization('Ver.di', { any: ['Ver.di', 'Verdi'] }, { ambiguous: { any: { Verdi: 'a surname' } } }),
  organization('AFL-CIO', { any: ['AFL-CIO'] }),
  organization('United Auto Workers', {
    any: ['UAW'],
    en: ['United Auto Workers'],
    vi: ['Nghiệp đoàn công nhân ô tô Mỹ', 'Công đoàn công nhân ô tô Mỹ'],
  }),
  organization('Teamsters', { en: ['Teamsters', 'International Brotherhood of Teamsters'] }),
  organization('Trades Union Congress', { any: ['TUC'], en: ['Trades Union Congress'] }),
  organization('International Transport Workers Federation', {
    any: ['ITF'],
    en: ["International Transport Workers' Federation", 'International Transport Workers Federation'],
  }),
];
