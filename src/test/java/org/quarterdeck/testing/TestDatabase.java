package org.quarterdeck.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.quarterdeck.shared.Database;

/** The entity manager of the test's own transaction. Nothing of a test stays in the database. */
@ApplicationScoped
public class TestDatabase {
    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
    private static EntityManagerFactory factory;

    /** Does everything from now on with this database, brought to the current schema first; gives the one used before. */
    static EntityManagerFactory use(DataSource source) {
        var before = factory;
        Database.migrate(source);
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", source);
        properties.put("eclipselink.weaving", "false");
        properties.put("eclipselink.logging.level", "SEVERE");
        properties.put("eclipselink.session-name", "test-" + System.identityHashCode(source));
        factory = Persistence.createEntityManagerFactory("quarterdeck", properties);
        return before;
    }

    static void goBackTo(EntityManagerFactory before) {
        factory.close();
        factory = before;
    }

    static void begin() {
        var manager = factory.createEntityManager();
        manager.getTransaction().begin();
        CURRENT.set(manager);
    }

    static void end(boolean commit) {
        var manager = CURRENT.get();
        CURRENT.remove();
        try {
            if (commit) {
                manager.getTransaction().commit();
            } else {
                manager.getTransaction().rollback();
            }
        } finally {
            manager.close();
        }
    }

    static void settle() {
        CURRENT.get().flush();
        CURRENT.get().clear();
    }

    /** Does something and takes it back; what the test did before stays. */
    static <T> T takenBack(Supplier<T> action) {
        var manager = CURRENT.get();
        manager.flush();
        manager.clear();
        var connection = manager.unwrap(Connection.class);
        try {
            var before = connection.setSavepoint();
            try {
                return action.get();
            } finally {
                manager.clear();
                connection.rollback(before);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static boolean isActive() {
        return CURRENT.get() != null;
    }

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(CURRENT.get(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
