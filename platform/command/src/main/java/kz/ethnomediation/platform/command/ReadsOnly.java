package kz.ethnomediation.platform.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a POST that changes nothing, for instance a search whose words may not stand in a URL; every other is a {@link Command}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ReadsOnly {
    /** Why it is a POST although it only reads. */
    String value();
}
