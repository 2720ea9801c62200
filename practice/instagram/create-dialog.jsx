import { useEffect, useState } from "react";
import { newImage } from "../shared/media.js";
import { practice } from "../shared/practice.js";
import { settings } from "../shared/settings.js";
import { Caption } from "./caption.jsx";
import { usePage } from "./context.js";
import { Dialog, HeadButton } from "./dialog.jsx";
import { DiscardQuestion } from "./discard-question.jsx";
import { Icon } from "./icon.jsx";
import { SelectFiles } from "./select-files.jsx";
import { words } from "./words.js";

const steps = ["select", "crop", "edit", "caption"];

const titles = {
	select: words.createTitle,
	crop: words.cropTitle,
	edit: words.editTitle,
	caption: words.captionTitle,
};

/** A new post in four steps; only the last one has something to write in. */
export function CreateDialog({ onClose }) {
	const { send } = usePage();
	const [step, setStep] = useState(settings.create ?? "select");
	const [media, setMedia] = useState(() =>
		settings.create ? [newImage("")] : [],
	);
	const [text, setText] = useState("");
	const [crossPosted, setCrossPosted] = useState(false);
	const [isAsking, setAsking] = useState(false);

	const move = (by) => setStep(steps[steps.indexOf(step) + by]);
	const addMedia = (added) => {
		setMedia((before) => [...before, ...added]);
		if (step === "select") move(1);
	};
	useEffect(() => {
		practice.attach = (alt = "") => addMedia([newImage(alt)]);
	});
	const back = () => {
		if (step === "crop") setMedia([]);
		move(-1);
	};
	const share = (way) => {
		send({ action: "post", way, text, media, crossPosted });
		onClose();
	};

	return (
		<Dialog
			label={words.createTitle}
			title={titles[step]}
			start={
				step !== "select" && (
					<HeadButton onPress={back}>
						<Icon name="back" label={words.back} />
					</HeadButton>
				)
			}
			end={
				step === "caption" ? (
					<HeadButton onPress={share}>{words.share}</HeadButton>
				) : (
					step !== "select" && (
						<HeadButton onPress={() => move(1)}>{words.next}</HeadButton>
					)
				)
			}
			onClose={() => (media.length ? setAsking(true) : onClose())}
		>
			{step === "select" && <SelectFiles onChoose={addMedia} />}
			{(step === "crop" || step === "edit") && (
				<img alt="" className="picture" src={media[0].url} />
			)}
			{step === "caption" && (
				<Caption
					text={text}
					media={media}
					crossPosted={crossPosted}
					onText={setText}
					onMedia={setMedia}
					onCrossPosted={setCrossPosted}
				/>
			)}
			{isAsking && (
				<DiscardQuestion onDiscard={onClose} onClose={() => setAsking(false)} />
			)}
		</Dialog>
	);
}
