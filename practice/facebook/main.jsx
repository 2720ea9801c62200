import "./style/page.css";
import "./style/post.css";
import "./style/dialog.css";
import { render } from "react-dom";
import { settings } from "../shared/settings.js";
import { App } from "./app.jsx";
import { announceActor } from "./identity.js";
import { words } from "./words.js";

document.title = words.title;
document.documentElement.lang = settings.lang;
document.documentElement.className =
	settings.theme === "light" ? "__fb-light-mode" : "__fb-dark-mode";
announceActor();

render(<App />, document.getElementById("page"));
