package kz.ethnomediation.intake.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are taken, each told by its bytes. */
public enum FileType {
    PDF("application/pdf", "pdf") {
        @Override
        boolean fits(byte[] content) {
            return begins(content, '%', 'P', 'D', 'F', '-');
        }
    },
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean fits(byte[] content) {
            return begins(content, 0xFF, 0xD8, 0xFF);
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean fits(byte[] content) {
            return begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        boolean fits(byte[] content) {
            var names = begins(content, 'P', 'K', 3, 4) ? ArchiveNames.of(content) : Set.<String>of();
            return names.contains("[Content_Types].xml")
                    && names.contains("word/document.xml")
                    && names.stream().noneMatch(FileType::isMacro);
        }
    },
    TEXT("text/plain", "txt") {
        @Override
        boolean fits(byte[] content) {
            try {
                var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
                return text.chars().noneMatch(FileType::isControl);
            } catch (CharacterCodingException _) {
                return false;
            }
        }
    };

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What the bytes are; nothing where they are none of the kinds taken. A Word document with macros is none. */
    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
    }

    abstract boolean fits(byte[] content);

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    private static boolean begins(byte[] content, int... start) {
        if (content.length < start.length) {
            return false;
        }
        for (var i = 0; i < start.length; i++) {
            if (content[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaProject.bin");
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f';
    }
}
