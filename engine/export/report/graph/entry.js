import { open, close, recolour } from "./view.js";

window.rasoatGraph = { open, close, recolour };
