import "./style/page.css";
import "./style/side.css";
import "./style/composer.css";
import "./style/attachments.css";
import "./style/post.css";
import "./style/dialog.css";
import { render } from "react-dom";
import { settings } from "../shared/settings.js";
import { App } from "./app.jsx";
import { words } from "./words.js";

const backgrounds = {
	light: "rgb(255, 255, 255)",
	dim: "rgb(21, 32, 43)",
	dark: "rgb(0, 0, 0)",
};

document.title = words.title;
document.documentElement.lang = settings.lang;
document.documentElement.style.colorScheme =
	settings.theme === "light" ? "light" : "dark";
document.body.style.backgroundColor = backgrounds[settings.theme];
document.body.className = settings.mobile ? "mobile" : "";

render(<App />, document.getElementById("page"));
