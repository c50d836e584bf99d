SwaggerUIBundle({
  url: new URL('../openapi.yaml', document.baseURI).href,
  dom_id: '#docs',
  deepLinking: true,
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
})
