package org.quarterdeck.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The database: H2 in a file unless the settings name another, brought to the current schema before anything else. */
@DataSourceDefinition(
        name = "java:app/jdbc/quarterdeck",
        className = "${MPCONFIG=quarterdeck.db.driver:org.h2.Driver}",
        url = "${MPCONFIG=quarterdeck.db.url:jdbc:h2:mem:quarterdeck;DB_CLOSE_DELAY=-1}",
        user = "${MPCONFIG=quarterdeck.db.user:sa}",
        password = "${MPCONFIG=quarterdeck.db.password:}",
        initialPoolSize = 2, minPoolSize = 2, maxPoolSize = 24,
        // Planning a join takes H2 longer than reading it, so statements are kept; the blank type is "least recently used".
        // H2's DataSource would be taken for its XADataSource, whose connections end with their statements.
        properties = {"fish.payara.statement-cache-size=256", "fish.payara.statement-cache-type= "})
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {
    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    @Resource(lookup = "java:app/jdbc/quarterdeck")
    DataSource source;

    @PostConstruct
    void start() {
        try {
            migrate(source);
        } catch (FlywayException first) {
            LOG.log(Level.WARNING, "The database did not open at the first attempt and is tried once more", first);
            migrate(source);
        }
    }

    /** Brings any database, empty or of an earlier version, to the schema of this version. */
    public static void migrate(DataSource source) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
