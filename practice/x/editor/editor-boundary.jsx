import { Component, Fragment } from "react";
import { practice } from "../../shared/practice.js";

const boundaries = new Set();

/** Puts a new editor in the place of every one on the page; what they hold stays. */
practice.remount = () => {
	for (const boundary of boundaries) boundary.renew();
};

/** Draft.js throws when somebody else changed its nodes; X then puts a new editor in the same place with the same content. */
export class EditorBoundary extends Component {
	state = { generation: 0, failed: false };

	static getDerivedStateFromError() {
		return { failed: true };
	}

	componentDidMount() {
		boundaries.add(this);
	}

	componentDidCatch() {
		this.renew();
	}

	componentWillUnmount() {
		boundaries.delete(this);
	}

	renew() {
		this.setState(({ generation }) => ({
			generation: generation + 1,
			failed: false,
		}));
	}

	render() {
		if (this.state.failed) return null;
		return (
			<Fragment key={this.state.generation}>{this.props.children}</Fragment>
		);
	}
}
