package kz.ethnomediation.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The project's README, read for what it tells people to type. */
record Readme(Path path) {
    private static final String FENCE = "```";

    /** The shell blocks of one section, up to the next heading of the same or a higher rank; empty where there is no such section. */
    List<String> shellBlocks(String heading) {
        var blocks = new ArrayList<String>();
        var block = new StringBuilder();
        var inSection = false;
        var fence = "";
        for (var line : lines()) {
            if (!fence.isEmpty()) {
                if (line.strip().equals(FENCE)) {
                    if (inSection && (fence.equals("bash") || fence.equals("sh"))) {
                        blocks.add(block.toString());
                    }
                    fence = "";
                } else {
                    block.append(line).append('\n');
                }
            } else if (line.startsWith(FENCE)) {
                fence = line.length() > FENCE.length()
                        ? line.substring(FENCE.length()).strip()
                        : "text";
                block.setLength(0);
            } else if (line.matches("##? .*")) {
                inSection = line.replaceFirst("#+ ", "").strip().equals(heading);
            }
        }
        return List.copyOf(blocks);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
