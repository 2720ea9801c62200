import type { AnalyzedText } from "../analyzed-text";
import { isWithinHours } from "../calendar";
import { hasOwnLink } from "../context/own-site";
import type { Policy } from "../policy";
import type { KnownExemption } from "./approval";

type Signs = {
	says: RegExp;
	except: RegExp;
	/** A text about this, anywhere in it, is none. */
	unlessAbout?: RegExp;
};

/** Looked for sentence by sentence: an exception elsewhere in the text takes nothing away. */
const signs = {
	emergency: {
		says: /避難(?:指示|情報|勧告)|高齢者等避難|緊急安全確保|避難所を?(?:を|の)?(?:開設|開き|開け|閉鎖)|(?:大雨|暴風|暴風雪|大雪|洪水|津波|高潮|波浪|土砂災害|氾濫)(?:特別)?(?:警報|注意報|警戒情報|危険情報|発生情報)|震度\s?[1-7１-７]|地震(?:が|による|の(?:被害|影響))|(?:断水|停電|通行止め|冠水|火災|土砂崩れ|倒木|漏水)(?:が|し|に|と|を|は|の(?:ため|影響|お知らせ|情報))|行方不明|不審者|(?:クマ|熊|サル|猿|イノシシ)(?:が|の|を)?\s?(?:出没|目撃)|Jアラート|ミサイル|緊急(?:の|に)?(?:お知らせ|情報|速報)/,
		// 避難訓練, 大雨に備える講座, 防災フェア: written in quiet times.
		except:
			/訓練(?!では)|備え|フェア|展示|イベント|マップ|計画|想定|もし|場合|ときは|時は|過去|年前|予定/,
		unlessAbout:
			/講座|講演|講習|研修|学習|教室|セミナー|募集|(?:避難|防災|開設)訓練(?!では)/,
	},
	fact: {
		says: /(?:結果|順位|入賞者?|受賞者?|優勝|準優勝|当選(?:者|番号)|開票)(?:は|が|を|の|です|と|し|,|、)|(?:終了|閉幕|閉会|終了いた|開催|実施|開会|完成|開通|開館|オープン|開設)(?:し|いたし|され|を(?:し|いたし))(?:ました|た[。!\s])|(?:行われ|行い|終わり|開かれ|決まり|迎え)ました|ご?(?:来場|参加|協力|来館)(?:いただき|くださ[りい]|を?頂き)?[、,]?ありがとうございました/,
		except:
			/予定|見込|後日|待ち|発表します|お待ち|未定|中止|延期|検討|する?場合|次第|募集|受け?付け/,
	},
	procedure: {
		says: /(?:転入|転出|転居|出生|死亡|婚姻|離婚|戸籍|住民票|住所変更|印鑑登録|マイナンバー(?:カード)?|国民健康保険|国保|国民年金|後期高齢者医療|介護保険|児童手当|児童扶養手当|住民税|市民税|固定資産税|軽自動車税|確定申告|ふるさと納税|不在者投票|期日前投票|パスポート|旅券|犬の登録|狂犬病予防).{0,24}?(?:届|手続|申請|申告|登録|投票|納付|納期|更新|請求|方法|必要|窓口|交付)|(?:転入|転出|転居|出生|死亡|婚姻|離婚)届/,
		except: /講座|教室|検討|見直|案を|考えてい|改正案/,
	},
} satisfies Record<string, Signs>;

const saysSo = (
	{ text, sentences }: AnalyzedText,
	{ says, except, unlessAbout }: Signs,
) =>
	!unlessAbout?.test(text) &&
	sentences.some(({ start, end }) => {
		const sentence = text.slice(start, end);
		return says.test(sentence) && !except.test(sentence);
	});

/**
 * The exemption that a text looks like, of those that may be chosen; the person decides.
 * A link to the own site can be looked up, so it goes before mere words.
 * @param at ISO 8601, when it would be sent
 */
export function proposeExemption(
	text: AnalyzedText,
	at: string,
	policy: Policy,
	among: KnownExemption[],
): KnownExemption | undefined {
	const looksLike: Record<KnownExemption, () => boolean> = {
		published: () => hasOwnLink(text, policy),
		emergency: () => saysSo(text, signs.emergency),
		fact: () => saysSo(text, signs.fact),
		procedure: () => saysSo(text, signs.procedure),
		"outside-office": () => isWithinHours(at, policy.officeHours) === false,
	};
	const order: KnownExemption[] = [
		"published",
		"emergency",
		"fact",
		"procedure",
		"outside-office",
	];
	return order.find((id) => among.includes(id) && looksLike[id]());
}
