import "./style/page.css";
import "./style/post.css";
import "./style/dialog.css";
import "./style/create.css";
import { render } from "react-dom";
import { settings } from "../shared/settings.js";
import { App } from "./app.jsx";
import { words } from "./words.js";

document.title = words.title;
document.documentElement.lang = settings.lang;
document.documentElement.className =
	settings.theme === "light" ? "__ig-light-mode" : "__ig-dark-mode";

render(<App />, document.getElementById("page"));
