// Starts a trainer from its module, which the page has compiled and sends first.
import start from "./trainer.js";

self.onmessage = ({ data }) => {
  self.onmessage = null;
  start({ module_or_path: data });
};
