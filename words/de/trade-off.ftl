trade-off-project = { $first ->
   *[date] Der Termin hat Vorrang: Umfang, Kosten oder Qualität müssen zuerst nachgeben.
    [cost] Die Kosten haben Vorrang: Umfang, Termin oder Qualität müssen zuerst nachgeben.
    [scope] Der Umfang hat Vorrang: Termin, Kosten oder Qualität müssen zuerst nachgeben.
    [quality] Die Qualität hat Vorrang: Umfang, Termin oder Kosten müssen zuerst nachgeben.
}

trade-off-not-assessed = { $first ->
   *[date] Was diese Änderung für den Termin bedeutet, der Vorrang hat, ist nicht bewertet.
    [cost] Was diese Änderung für die Kosten bedeutet, die Vorrang haben, ist nicht bewertet.
    [scope] Was diese Änderung für den Umfang bedeutet, der Vorrang hat, ist nicht bewertet.
    [quality] Was diese Änderung für die Qualität bedeutet, die Vorrang hat, ist nicht bewertet.
}
trade-off-not-assessed-costs = { $first ->
   *[date] Was diese Änderung für den Termin bedeutet, der Vorrang hat, ist nicht bewertet; sie kostet { $cost }.
    [scope] Was diese Änderung für den Umfang bedeutet, der Vorrang hat, ist nicht bewertet; sie kostet { $cost }.
    [quality] Was diese Änderung für die Qualität bedeutet, die Vorrang hat, ist nicht bewertet; sie kostet { $cost }.
}
trade-off-kept = { $first ->
   *[date] Diese Änderung lässt den Termin, der Vorrang hat, wie er ist.
    [cost] Diese Änderung lässt die Kosten, die Vorrang haben, wie sie sind.
    [scope] Diese Änderung lässt den Umfang, der Vorrang hat, wie er ist.
    [quality] Diese Änderung lässt die Qualität, die Vorrang hat, wie sie ist.
}
trade-off-kept-costs = { $first ->
   *[date] Diese Änderung lässt den Termin, der Vorrang hat, wie er ist; sie kostet { $cost }.
    [scope] Diese Änderung lässt den Umfang, der Vorrang hat, wie er ist; sie kostet { $cost }.
    [quality] Diese Änderung lässt die Qualität, die Vorrang hat, wie sie ist; sie kostet { $cost }.
}
trade-off-takes-days = Diese Änderung verschiebt den Termin, der Vorrang hat, um { $days }; Umfang, Kosten oder Qualität müssen nachgeben.
trade-off-adds-cost = Diese Änderung erhöht die Kosten, die Vorrang haben, um { $cost }; Umfang, Termin oder Qualität müssen nachgeben.
trade-off-alters-scope = Diese Änderung verändert den Umfang, der Vorrang hat; Termin, Kosten oder Qualität müssen nachgeben.
trade-off-alters-quality = Diese Änderung verändert die Qualität, die Vorrang hat; Umfang, Termin oder Kosten müssen nachgeben.
trade-off-wins-days = Diese Änderung gewinnt { $days } für den Termin zurück, der Vorrang hat.
trade-off-wins-days-costs = Diese Änderung gewinnt { $days } für den Termin zurück, der Vorrang hat; sie kostet { $cost }.
trade-off-saves-cost = Diese Änderung senkt die Kosten, die Vorrang haben, um { $cost }.
