trade-off-project = { $first ->
   *[date] Lo que más importa es la fecha: antes deben ceder el alcance, el coste o la calidad.
    [cost] Lo que más importa es el coste: antes deben ceder el alcance, la fecha o la calidad.
    [scope] Lo que más importa es el alcance: antes deben ceder la fecha, el coste o la calidad.
    [quality] Lo que más importa es la calidad: antes deben ceder el alcance, la fecha o el coste.
}

trade-off-not-assessed = { $first ->
   *[date] No se ha evaluado qué efecto tiene este cambio en la fecha, que es lo que más importa.
    [cost] No se ha evaluado qué efecto tiene este cambio en el coste, que es lo que más importa.
    [scope] No se ha evaluado qué efecto tiene este cambio en el alcance, que es lo que más importa.
    [quality] No se ha evaluado qué efecto tiene este cambio en la calidad, que es lo que más importa.
}
trade-off-not-assessed-costs = { $first ->
   *[date] No se ha evaluado qué efecto tiene este cambio en la fecha, que es lo que más importa; cuesta { $cost }.
    [scope] No se ha evaluado qué efecto tiene este cambio en el alcance, que es lo que más importa; cuesta { $cost }.
    [quality] No se ha evaluado qué efecto tiene este cambio en la calidad, que es lo que más importa; cuesta { $cost }.
}
trade-off-kept = { $first ->
   *[date] Este cambio deja como está la fecha, que es lo que más importa.
    [cost] Este cambio deja como está el coste, que es lo que más importa.
    [scope] Este cambio deja como está el alcance, que es lo que más importa.
    [quality] Este cambio deja como está la calidad, que es lo que más importa.
}
trade-off-kept-costs = { $first ->
   *[date] Este cambio deja como está la fecha, que es lo que más importa; cuesta { $cost }.
    [scope] Este cambio deja como está el alcance, que es lo que más importa; cuesta { $cost }.
    [quality] Este cambio deja como está la calidad, que es lo que más importa; cuesta { $cost }.
}
trade-off-takes-days = Este cambio retrasa { $days } la fecha, que es lo que más importa; deben ceder el alcance, el coste o la calidad.
trade-off-adds-cost = Este cambio añade { $cost } al coste, que es lo que más importa; deben ceder el alcance, la fecha o la calidad.
trade-off-alters-scope = Este cambio altera el alcance, que es lo que más importa; deben ceder la fecha, el coste o la calidad.
trade-off-alters-quality = Este cambio altera la calidad, que es lo que más importa; deben ceder el alcance, la fecha o el coste.
trade-off-wins-days = Este cambio adelanta { $days } la fecha, que es lo que más importa.
trade-off-wins-days-costs = Este cambio adelanta { $days } la fecha, que es lo que más importa; cuesta { $cost }.
trade-off-saves-cost = Este cambio reduce { $cost } el coste, que es lo que más importa.
