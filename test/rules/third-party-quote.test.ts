import { expect, test } from "vitest";
import { rule } from "../../src/rules/third-party-quote";
import { analyze } from "../language/analyze";
import { sentences } from "./sentences";

sentences(rule, "quoting a stranger", {
	draft: {
		action: "quote",
		quoted: { author: "somebody", text: "きれいでした" },
	},
	ng: ["すてきな投稿ですね", ""],
	ok: [],
});

sentences(rule, "reposting without knowing whose it is", {
	draft: { action: "repost" },
	ng: [""],
	ok: [],
});

sentences(rule, "quoting those the organisation trusts", {
	draft: { action: "quote", quoted: { author: "@Kawabe_Fire" } },
	policy: { allowedAccounts: ["kawabe_fire"] },
	ng: [],
	ok: ["消防署からのお知らせです", ""],
});

sentences(rule, "quoting the organisation's other account", {
	draft: { action: "repost", quoted: { author: "kawabe_city" } },
	policy: { accounts: [{ site: "x", id: "@kawabe_city", kind: "official" }] },
	ng: [],
	ok: [""],
});

sentences(
	rule,
	"on a personal account of the organisation's list nothing is trusted",
	{
		draft: { action: "quote", quoted: { author: "taro" } },
		policy: { accounts: [{ site: "x", id: "taro", kind: "personal" }] },
		ng: ["いいですね"],
		ok: [],
	},
);

sentences(rule, "answering", {
	draft: { action: "reply", quoted: { author: "somebody" } },
	ng: [],
	ok: [
		"ご意見ありがとうございます。",
		"@somebody お問い合わせは市民課へお願いします。",
	],
});

sentences(rule, "posts brought along in the text", {
	policy: {
		allowedAccounts: ["kawabe_fire"],
		accounts: [{ site: "x", id: "kawabe_city", kind: "official" }],
	},
	ng: [
		"こんな感想も【https://x.com/somebody/status/1234567】",
		"【https://mobile.twitter.com/somebody/status/1234567?s=20】",
		"【https://www.facebook.com/somebody/posts/pfbid0abc】",
		"写真はこちら【https://www.instagram.com/p/AbC_dEf/】",
		"【https://www.threads.net/@somebody/post/AbC】",
		"【https://bsky.app/profile/somebody.bsky.social/post/3abc】",
		"【RT @somebody】: 川辺の花火すごかった",
		"花火すごかった 【via @somebody】",
		"【引用元:@somebody】",
		"【@somebodyさんの投稿を紹介】します。川辺公園の桜です。",
		"「桜が満開【」(@somebodyさん)】",
		"フォロワー【さんの投稿を引用しました】。",
	],
	ok: [
		"@somebody さん、ご来場ありがとうございました。",
		"https://x.com/kawabe_city/status/123",
		"https://x.com/Kawabe_Fire/status/123",
		"https://x.com/somebody",
		"https://www.instagram.com/kawabe_city/",
		"@kawabe_fireさんの投稿を紹介します。",
		"ほかの人の投稿を転載しないでください。",
		"#川辺の桜 をつけて投稿してください。すてきな投稿を市のアカウントで紹介します。",
		"図書館では資料を引用するときの書き方を学べます。",
		"市長の「一歩ずつ」という言葉を紹介します。",
		"RTしてくれた方、ありがとうございます。",
		"フォロワーさんの投稿を引用した偽アカウントにご注意ください。",
	],
});

sentences(rule, "in words that were missed at first", {
	ng: ["【@hanako さんの投稿です】。「市役所の桜が満開」"],
	ok: [],
});

sentences(rule, "in the voice of real posts", {
	ng: [
		"市民のゆうこさん(【@yuko_photo)の投稿をシェア】します📷 すてきな夕焼けですね。",
		"【インスタで見つけた一枚】。#川辺の朝 で投稿してくださった方の写真です。",
	],
	ok: ["SNSの投稿をうのみにせず、公式の情報を確認しましょう。"],
});

sentences(rule, "passed on in words", {
	ng: [
		"常連の【方が書いてくださった口コミを紹介します】。",
		"写真家の【さんが夕焼けを撮ってくれました!投稿をシェアします】。",
		"気象予報士の【方のブログから転載】です。",
		"近所の方の【投稿の画面写真を載せ】ますね。",
		"【ある方がこんなことを書いてくださ】いました。",
	],
	ok: [
		"さんさん祭りの写真を紹介します。",
		"市民の方からの投稿をお待ちしています。",
		"皆さんの投稿を参考に、見どころをまとめました。",
		"広報紙から転載です。",
		"この投稿をシェアしてください。",
	],
});

sentences(rule, "things are lent, and advice about posts passes none on", {
	ng: ["近所の【方の投稿をシェアする】ね。"],
	ok: [
		"展示した着物は、市民の方からお借りしました。",
		"市民の皆さまからの投稿を紹介しています。",
		"他人の投稿を拡散する前に、情報源を確かめましょう。",
		"市の公式サイトから転載します。",
		"市民の方がとても丁寧に書いてくださいました。",
		"画面のコメントのスクリーンショットを掲載する方は、名前を隠してください。",
	],
});

sentences(rule, "what somebody wrote on a page of their own, and the press", {
	ng: [
		"【新聞の社説から転載】:「図書館は町の鏡である」。",
		"町内会の会長【さんがご自分のページで「来月から値下げする」と書いてい】ました。",
	],
	ok: [
		"市長が自分のページで抱負を書いています。",
		"広報紙の記事から転載します。",
	],
});

test("what is said about reposting clears a text", () => {
	const says = (text: string) => rule.clears?.(analyze(text));
	expect(says("他の方の投稿のリポストは行っていません。")).toBe(true);
	expect(says("すてきな投稿をリポストします。")).toBe(false);
});

sentences(rule, "posts that were told to the city", {
	ng: ["お【知らせくださった断水の投稿、こちらでも拡散いたしま】すね。"],
	ok: ["お知らせくださった方、ありがとうございました。"],
});

sentences(rule, "what comes of a post passes none on", {
	ng: [],
	ok: [
		"市民の方の書き込みを受けて、水を流しました。",
		"お寄せいただいた口コミをもとに、街灯を付けます。",
		"作家の田中さんが絵本のページにサインを書いてくださいました。",
	],
});
