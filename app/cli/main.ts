/** The operator's door: `npm run kontaktwahl -- <command>`. */
import { Command } from "commander";

const program = new Command("kontaktwahl");

await program.parseAsync();
