import { describe, expect, it } from 'vitest';
import { harmAtEnd, opensDamage } from '../../../pipeline/dataset/labels/harm.ts';
import { codebook, labelsOf, read, rows, valuesOf } from '../read.ts';

describe('harm', () => {
  it.each([
    ['làm bị thương', 'bị thương'],
    ['Số người Tử vong', 'tử vong'],
    ['mất tích', 'mất tích'],
    ['người chết đuối', null],
    ['vụ cháy', null],
  ])('that ends %s is %s', (text, harm) => {
    expect(harmAtEnd({ codebook }, text)).toBe(harm);
  });

  it.each(['chết', 'tử vong', 'thiệt mạng', 'bị thương', 'mất tích'])('tells by itself who is counted: %s', (harm) => {
    const { indicators } = read(`Toàn huyện xảy ra 04 vụ tai nạn giao thông, làm ${harm} 03 người.`);
    expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
      ['vụ tai nạn giao thông', 4],
      [`vụ tai nạn giao thông làm ${harm}`, 3],
    ]);
  });
});

describe('those who came to harm', () => {
  it('are of the event that their sentence tells, in whatever order the words stand', () =>
    expect(
      valuesOf(
        'Xảy ra 3 vụ cháy làm 2 người chết, 5 người bị thương; tai nạn lao động xảy ra 4 vụ khiến 1 người tử vong.',
      ),
    ).toEqual([
      ['vụ cháy', 3],
      ['vụ cháy làm chết', 2],
      ['vụ cháy bị thương', 5],
      ['vụ tai nạn lao động', 4],
      ['vụ tai nạn lao động tử vong', 1],
    ]));

  it('but not of those of another sentence', () =>
    expect(valuesOf('Xảy ra 3 vụ cháy. Mưa lũ làm 2 người chết.').at(-1)).toEqual(['người chết', 2]));
});

describe('damage', () => {
  it.each([
    ['gây đổ ngã', true],
    ['tốc mái, hư hỏng', true],
    ['đổi mới', false],
    ['trồng mới', false],
  ])('that words open with: %s', (text, is) => expect(opensDamage({ codebook }, text)).toBe(is));

  it('is told without what caused it, and goes on to what follows', () => {
    const { indicators } = read('Mưa dông, sấm sét gây đổ ngã 12 trụ điện, 40 cây xanh và 25 ha ngô.');
    expect(rows(indicators, 'label_vi', 'measure')).toEqual([
      ['đổ ngã trụ điện', 'count'],
      ['đổ ngã cây xanh', 'count'],
      ['diện tích đổ ngã ngô', 'level'],
    ]);
  });
});

it('what does harm is not what is counted', () =>
  expect(valuesOf('Năm 2023 mưa lũ đã làm 14 nhà bị sập, 230 nhà bị tốc mái.')).toEqual([
    ['nhà bị sập', 14],
    ['nhà bị tốc mái', 230],
  ]));

it('a list of parts that a comma closes has come to harm together', () =>
  expect(
    valuesOf(
      'Bình quân 1 ngày, trên địa bàn cả nước xảy ra 35 vụ tai nạn giao thông, gồm 25 vụ nghiêm trọng và 10 vụ va chạm, làm 19 người chết, 11 người bị thương nhẹ.',
    ),
  ).toEqual([
    ['Bình quân vụ tai nạn giao thông', 35],
    ['vụ nghiêm trọng', 25],
    ['vụ va chạm', 10],
    ['Bình quân vụ tai nạn giao thông làm chết', 19],
    ['Bình quân vụ tai nạn giao thông bị thương nhẹ', 11],
  ]));

it('what was harmed is told once for all that came to it', () =>
  expect(
    labelsOf(
      'Diện tích rừng bị thiệt hại là 131 ha; trong đó diện tích rừng bị cháy là 62 ha; bị chặt, phá là 65 ha; do các nguyên nhân khác 4 ha.',
    ),
  ).toEqual([
    'Diện tích rừng bị thiệt hại',
    'diện tích rừng bị cháy',
    'diện tích rừng bị chặt, phá',
    'Diện tích rừng bị thiệt hại do các nguyên nhân khác',
  ]));

it('what people died of says what kind of death it was', () =>
  expect(
    labelsOf('Có 9 người tử vong do bệnh viêm não; 3 người chết do tai nạn lao động; 5 người chết do mưa lũ.'),
  ).toEqual(['người tử vong do bệnh viêm não', 'người chết do tai nạn lao động', 'người chết']));

it('harm that moved is named by itself, also behind other harm that moved', () =>
  expect(labelsOf('Xảy ra 90 vụ cháy, giảm 4 vụ, giảm 3 người chết, tăng 2 người bị thương.')).toEqual([
    'vụ cháy',
    'vụ cháy',
    'vụ cháy làm chết',
    'vụ cháy bị thương',
  ]));

it('what came to all of them is said of the areas that the next sentence details', () =>
  expect(
    labelsOf(
      'Khoảng 94 ha cây lương thực, hoa màu hư hỏng. Trong đó diện tích cây lương thực 18 ha (ngô 10 ha); diện tích rau màu 76 ha (cà chua 9 ha).',
    ),
  ).toEqual([
    'diện tích cây lương thực, hoa màu hư hỏng',
    'diện tích cây lương thực hư hỏng',
    'diện tích cây lương thực hư hỏng: ngô',
    'diện tích rau màu hư hỏng',
    'diện tích rau màu hư hỏng: cà chua',
  ]));

it('what brought harm is no part of what came to those counted', () =>
  expect(labelsOf('Tổng thiệt hại: Khiến 9 người chết, 1 người mất tích.')).toEqual(['người chết', 'người mất tích']));

it('what came to the next of those harmed is told by its own verb', () =>
  expect(
    labelsOf('Lốc xoáy làm hư hỏng 200 ngôi nhà, 10 trường học bị tốc mái, 40 cây xanh cùng 30 cột điện bị gãy đổ.'),
  ).toEqual(['hư hỏng ngôi nhà', 'trường học bị tốc mái', 'cây xanh bị gãy đổ', 'cột điện bị gãy đổ']));

describe('what came to so much of what the words before name', () => {
  it('is of it, and no area of all of it', () => {
    expect(
      rows(
        read('Lúa có 46 ha bị ngập, ngô 12 ha bị đổ; về hoa màu có 21 ha bị thiệt hại.').indicators,
        'label_vi',
        'indicator_code',
      ),
    ).toEqual([
      ['diện tích lúa bị ngập', null],
      ['diện tích ngô bị đổ', null],
      ['diện tích hoa màu bị thiệt hại', null],
    ]);
    expect(labelsOf('Diện tích chè 18 ha bị nhiễm bệnh phồng lá, giảm 3 ha so với tuần trước.')).toEqual([
      'Diện tích chè bị nhiễm bệnh phồng lá',
      'Diện tích chè bị nhiễm bệnh phồng lá',
    ]);
    expect(labelsOf('Kè suối Nậm Mu có 1,2 km bị sạt lở.')).toEqual(['Kè suối Nậm Mu bị sạt lở']);
  });

  it('is told once where the words before say it', () =>
    expect(labelsOf('Diện tích lúa bị ngập 46 ha, đã khắc phục 20 ha.')[0]).toBe('Diện tích lúa bị ngập'));
});

it('a list of what was harmed says by itself what each area is of', () =>
  expect(
    labelsOf('Mưa đá gây nhiều thiệt hại cho người dân các xã, với khoảng 12 ha lúa và 3 ha ngô bị dập nát.'),
  ).toEqual(['diện tích lúa bị dập nát', 'diện tích ngô bị dập nát']));
