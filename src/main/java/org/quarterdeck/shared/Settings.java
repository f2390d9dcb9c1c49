package org.quarterdeck.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Facts about this installation that must outlive a restart. */
@ApplicationScoped
public class Settings {
    @Inject
    EntityManager db;

    @Transactional
    public Optional<String> find(String name) {
        return Optional.ofNullable(db.find(Setting.class, name)).map(Setting::value);
    }

    @Transactional
    public void put(String name, String value) {
        var setting = db.find(Setting.class, name);
        if (setting == null) {
            db.persist(new Setting(name, value));
        } else {
            setting.change(value);
        }
    }
}
