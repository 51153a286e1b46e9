import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const HEADINGS =
  'Број;Датум;Час;Место;Премин;Географска ширина;Географска должина;Опис на место;Настан;Фаза;Насока;Превоз;Лица;' +
  'Малолетни;Посредници;Возила;Државјанство;Вид на фалсификат;Кон премин;Влијание;Извор;Оценка;Опис';

const CROSSINGS = ['Табановце', 'Блаце', 'Ќафасан', 'Богородица', 'Деве Баир'];
const IMPACTS = ['ниско', 'средно', 'високо'];

/** Row `number` of an invented register, for the mapping seeds/adapters/mk-bp.yaml. */
function alertRow(number: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${two(1 + (number % 28))}.03.2025`;
  const time = `${two(number % 24)}:${two(number % 60)}`;
  const crossing = CROSSINGS[number % CROSSINGS.length];
  const impact = IMPACTS[number % IMPACTS.length];
  const persons = 3 + (number % 9);
  return [
    ...[`ВЕЖБА-${number}`, date, time, 'граничен премин', crossing, '', '', ''],
    ...['криумчарење мигранти', 'извршено', 'влез', 'комбе', persons, 1, 1, 1, 'SY/PK', '', 'Табановце'],
    ...[impact, 'B', 2, `Измислен случај ${number}: комбе со скриени патници.`],
  ].join(';');
}

/** Writes a CSV file of `count` different rows, a piece at a time. */
export async function writeAlertRows(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${HEADINGS}\n`);
  for (let number = 1; number <= count; number++) {
    if (!file.write(`${alertRow(number)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
