import { anyOf } from "../../core/context/any-of";

/** Names that cameras, phones and programs give, and endings of picture files. */
const fileName =
	"[^\\n。]{0,80}\\.(?:jpe?g|png|gif|webp|heic|heif|bmp|tiff?|svg|avif)|(?:IMG|DSC[FN]?|PXL|MVIMG|P|GOPR|DCIM|Screenshot|image|img|photo|pic|picture|scan|FB_IMG|LINE_ALBUM|received|スクリーンショット|スクショ|キャプチャ|写真|画像|無題|名称未設定|新規ドキュメント|ダウンロード)[\\s_\\-()0-9.:年月日時分秒T]*";

/** Words that say that there is a picture, and not what it shows. */
const generic = anyOf(`
	画像 写真 画像です 写真です 画像1 写真1 イラスト イラストです 図 図です 絵 絵です ポスター チラシ ちらし バナー サムネイル サムネ アイキャッチ ロゴ ファイル 添付 添付画像 添付写真 本文参照 本文の画像 投稿画像 イメージ イメージ画像 画像はイメージです
	なし 無し 説明なし 説明無し 説明文なし 特になし 未設定 未入力 あとで 後で alt ALT 代替テキスト 説明 説明文 画像の説明 写真の説明 画像の説明文 画像の説明はありません 写真の説明はありません 画像の説明はありません。 写真の説明はありません。 テスト
	image images photo photos picture pictures img pic untitled no_image noimage no_alt none null undefined description alt_text test
	写真の画像 スクリーンショット スクショ
`);

/** True for a description that is empty, a file name, or says no more than that there is a picture. */
export const emptyDescription = new RegExp(
	`^(?:${fileName}|${generic}|[\\p{P}\\p{S}\\d\\s]*|[\\p{Script=Latin}\\p{Script=Hiragana}\\p{Script=Katakana}])$`,
	"iu",
);
