import type { Words } from "../../core/words";

/** Why a file is not to be handed out. */
export type Danger = { what: Words; endings: string[] };

/**
 * Endings of files that run, install or change something when they are opened.
 * Left out on purpose: pdf, docx, xlsx, pptx, csv, txt and pictures, which hold no programs; doc, xls and ppt, which can hold macros but
 * are what many public forms still come in; zip, 7z and lzh, which public bodies use for open data; js and com, which stand at the end
 * of ordinary addresses (next.js, example.com); app, which is a folder and travels inside dmg or zip.
 */
export const dangers: Danger[] = [
	{
		what: { ja: "実行形式のファイル", en: "a program" },
		endings: ["exe", "scr", "pif", "cpl", "run", "elf", "gadget"],
	},
	{
		what: { ja: "インストール用のファイル", en: "an installer" },
		endings: [
			...["msi", "msp", "msix", "msixbundle", "appx", "appxbundle"],
			...["appinstaller", "dmg", "pkg", "deb", "rpm", "apk", "xapk", "ipa"],
		],
	},
	{
		what: { ja: "スクリプト（命令を書いたファイル）", en: "a script" },
		endings: [
			...["bat", "cmd", "ps1", "psm1", "vbs", "vbe", "jse", "wsf", "wsh"],
			...["hta", "sct", "sh", "command", "reg", "inf", "scpt"],
		],
	},
	{
		what: {
			ja: "マクロ付きのOfficeファイル",
			en: "an Office file with macros",
		},
		endings: [
			...["docm", "dotm", "xlsm", "xltm", "xlam", "xla", "xlsb", "xll"],
			...["pptm", "potm", "ppsm", "ppam", "sldm", "mde", "accde", "accdr"],
		],
	},
	{
		// A shortcut or query file opens something else than its name says.
		what: {
			ja: "別のものを開くショートカット",
			en: "a shortcut to something else",
		},
		endings: ["lnk", "scf", "iqy", "slk", "url", "website", "library-ms"],
	},
	{
		// Windows opens a disk image like a folder, without the warnings for downloaded files.
		what: { ja: "ディスクイメージ", en: "a disk image" },
		endings: ["iso", "img", "vhd", "vhdx"],
	},
	{
		what: { ja: "プログラムを含むファイル", en: "a file that holds a program" },
		endings: [
			"jar",
			"jnlp",
			"swf",
			"chm",
			"hlp",
			"crx",
			"xpi",
			"rdp",
			"torrent",
		],
	},
];
