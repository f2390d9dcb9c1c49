package org.quarterdeck.word;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The parts of a Word file in {@code reports/word}, and how they are filled. What is put into them is escaped. */
public final class WordLayouts {
    private static final Configuration CONFIGURATION = configuration();

    private WordLayouts() {
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(WordLayouts.class.getClassLoader(), "reports/word"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.UK);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    public static String fill(String part, Map<String, Object> values) {
        var filled = new StringWriter();
        try {
            CONFIGURATION.getTemplate(part).process(values, filled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (TemplateException broken) {
            throw new IllegalStateException("The part " + part + " cannot be filled", broken);
        }
        return filled.toString();
    }
}
