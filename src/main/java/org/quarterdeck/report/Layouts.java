package org.quarterdeck.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;

/** The layouts in {@code reports/}, and how they are filled. Everything that is put into them is escaped. */
final class Layouts {
    private static final Configuration CONFIGURATION = configuration();

    private Layouts() {
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(Layouts.class.getClassLoader(), "reports"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.UK);
        configuration.setNumberFormat("0.##########");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setTemplateConfigurations(escaping());
        configuration.setSharedVariable("prose", (TemplateMethodModelEx) arguments ->
                new DefaultObjectWrapper(Configuration.VERSION_2_3_34).wrap(Prose.of(arguments.get(0).toString())));
        return configuration;
    }

    private static ConditionalTemplateConfigurationFactory escaping() {
        var xhtml = new TemplateConfiguration();
        xhtml.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher("xhtml"), xhtml);
    }

    /** The filled layout as XHTML in which every character can be shown. */
    static String fill(Content content) {
        var values = new HashMap<String, Object>(content.values());
        values.put("title", content.title());
        values.put("subject", content.subject());
        var filled = new StringWriter();
        try {
            CONFIGURATION.getTemplate(content.layout() + ".xhtml").process(values, filled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (TemplateException broken) {
            throw new IllegalStateException("The layout " + content.layout() + " cannot be filled", broken);
        }
        return Glyphs.written(filled.toString());
    }
}
