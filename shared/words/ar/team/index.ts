import type { TeamWords } from '../../team.ts';
import { conflicts } from './conflicts.ts';
import { join } from './join.ts';
import { member } from './member.ts';
import { records } from './records.ts';
import { sites } from './sites.ts';

/** All words of the team's screen in Arabic; numbers, dates and names come in formatted. */
export const ar: TeamWords = {
  title: 'الفريق',
  intro:
    'الفريق مجلدات بيانات عدة، تُسمّى مواقع عمل، تلتقي في قاعدة بيانات PostgreSQL واحدة: يرسل كل منها ما يسجّله ويقرأ ما أرسله الآخرون. ولا يُدمج شيء، ويستمر كل موقع عمل في عمله دون اتصال.',
  conflicts,
  join,
  member,
  records,
  sites,
};
