export const safetyNb = {
  'safety.title': 'Er det fare for liv? Ring nå',
  'safety.text':
    'Det du skrev, gjør oss bekymret for deg eller noen du er sammen med. Du trenger ikke å stå i dette alene, og du trenger ikke å være sikker før du ringer.',
  'safety.someone': 'Gjelder det en annen? Bli hos personen til hjelpen kommer, hvis det er trygt for deg.',
  'safety.contacts': 'Hjelp nå',
  'safety.call': 'Ring {{phone}}',
  'safety.open': 'Les mer',
  'safety.kept': 'Vi lagrer ikke det du skrev. Tok vi feil, finner du svaret på søket lenger ned.',
}
