package org.clustercast.reports.page;

import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays a report out as one file of HTML that needs nothing else. */
public final class ReportWriter {

    private static final String FOLDER = "org/clustercast/reports/page/";

    private ReportWriter() {}

    /** The file's text; everything that comes from data is escaped. */
    public static String html(Report report) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(ReportWriter.class.getClassLoader());
        resolver.setPrefix(FOLDER);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        Context context = new Context(Locale.ROOT);
        context.setVariable("report", report);
        // a number and its percent sign stay on one line
        return engine.process("report", context).replaceAll("(?<=\\d) %", "&#160;%");
    }
}
